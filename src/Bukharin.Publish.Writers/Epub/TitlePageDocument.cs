namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes the title page: title, subtitle, names, publisher.</summary>
internal static class TitlePageDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication) =>
        XhtmlDocument.Write(publication.Language, publication.Title, "frontmatter", xhtml =>
        {
            const string titleId = "title";
            xhtml.Start("section", "titlepage", type: "titlepage", labelledBy: titleId);
            xhtml.Line();
            xhtml.Element("h1", publication.Title, id: titleId);
            if (publication.Subtitle is { } subtitle)
            {
                xhtml.Element("p", subtitle, "subtitle", role: "doc-subtitle");
            }

            foreach (var line in publication.Copy.ContributorLines())
            {
                xhtml.Element("p", line, "contributors");
            }

            if (publication.Front.Publisher is { } publisher)
            {
                xhtml.Element("p", publisher, "publisher");
            }

            xhtml.EndLine();
        });
}
