using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes the page behind the title page: what the editor did to the text, whose it is, and its identifier.</summary>
/// <remarks>Its parts come in the order of the PDF's imprint page, so that a page begins at the same words in both.</remarks>
internal static class ImprintDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication) =>
        XhtmlDocument.Write(publication, publication.Words.Colophon, "frontmatter", xhtml =>
        {
            var words = publication.Words;
            var markup = new FrontMarkup(publication, xhtml);
            xhtml.Start("section", EpubClasses.About, type: "copyright-page", label: words.Colophon);
            xhtml.Line();
            Write("h1", TitlePart.EditorialHeading);
            Write("p", TitlePart.Editorial, MatterNames.Editorial);
            Write("p", TitlePart.Rights, MatterNames.Rights);
            Write("p", TitlePart.Publisher, MatterNames.Publisher);
            Write("p", TitlePart.Identifier, MatterNames.Identifier);
            WriteCitation(publication, xhtml);
            if (publication.LastFile == FileNames.Imprint)
            {
                xhtml.PageBreaks("div", publication.Pages.AtEnd, words.Page);
            }

            xhtml.EndLine();

            void Write(string element, TitlePart part, string? @class = null) => markup.Write(new FrontPlace(FileNames.Imprint, part), element, @class);
        });

    private static void WriteCitation(Publication publication, XhtmlWriter xhtml)
    {
        if (publication.Citation is not { } advice)
        {
            return;
        }

        xhtml.Start("div", EpubClasses.HowToCite);
        xhtml.Line();
        // It is below the editorial note's heading where the page has that, and no heading skips a rank.
        xhtml.Element(publication.Front.Editorial is null ? "h1" : "h2", advice.Heading);
        foreach (var line in advice.Lines)
        {
            xhtml.Element("p", line);
        }

        xhtml.EndLine();
    }
}
