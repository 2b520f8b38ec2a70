using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes the title page: title, subtitle, names, credit, publisher.</summary>
internal static class TitlePageDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication) =>
        XhtmlDocument.Write(publication, publication.Title, "frontmatter", xhtml =>
        {
            var markup = new FrontMarkup(publication, xhtml);
            xhtml.Start("section", EpubClasses.TitlePage, type: "titlepage", labelledBy: publication.TitleId);
            xhtml.Line();
            markup.Write(Place(TitlePart.Title), "h1", id: publication.TitleId);
            markup.Write(Place(TitlePart.Subtitle), "p", MatterNames.Subtitle, role: "doc-subtitle");
            markup.Write(Place(TitlePart.Contributors), "p", MatterNames.Contributors);
            markup.Write(Place(TitlePart.Credit), "p", MatterNames.Credit);
            if (publication.Front.Publisher is { } publisher)
            {
                xhtml.Element("p", publisher, MatterNames.Publisher);
            }

            xhtml.EndLine();
        });

    private static FrontPlace Place(TitlePart part) => new(FileNames.TitlePage, part);
}
