namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes the last page: whose the text is, what the editor did to it, where it comes from, and its identifier.</summary>
internal static class ColophonDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication) =>
        XhtmlDocument.Write(publication.Language, publication.Words.Colophon, "backmatter", xhtml =>
        {
            const string headingId = "about";
            const string sourceId = "credit";
            var (front, words, copy) = (publication.Front, publication.Words, publication.Copy);
            xhtml.Start("section", "colophon", type: "colophon", role: "doc-colophon", labelledBy: headingId);
            xhtml.Line();
            xhtml.Element("h1", words.Colophon, id: headingId);
            if (front.Editorial is { } editorial)
            {
                xhtml.Element("h2", words.Editorial);
                xhtml.Element("p", copy.Typeset(editorial), "editorial");
            }

            if (!front.Credit.IsNone)
            {
                xhtml.Start("section", "credit", type: "credits", role: "doc-credits", labelledBy: sourceId);
                xhtml.Line();
                xhtml.Element("h2", words.Source, id: sourceId);
                foreach (var line in front.Credit.Lines)
                {
                    xhtml.Element("p", copy.Typeset(line));
                }

                xhtml.EndLine();
            }

            xhtml.Start("div", "imprint");
            xhtml.Line();
            if (front.Publisher is { } publisher)
            {
                xhtml.Element("p", publisher, "publisher");
            }

            if (front.Rights is { } rights)
            {
                xhtml.Element("p", copy.Typeset(rights), "rights");
            }

            xhtml.Element("p", publication.Identifier, "identifier");
            xhtml.EndLine();
            xhtml.EndLine();
        });
}
