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
            const string titleId = "title";
            var markup = new FrontMarkup(publication, xhtml);
            xhtml.Start("section", "titlepage", type: "titlepage", labelledBy: titleId);
            xhtml.Line();
            markup.Write(Place(TitlePart.Title), "h1", [publication.Copy.TitleRuns()], id: titleId);
            markup.Write(Place(TitlePart.Subtitle), "p", [publication.Copy.SubtitleRuns()], "subtitle", role: "doc-subtitle");
            markup.Write(Place(TitlePart.Contributors), "p", publication.Copy.ContributorLines(), "contributors");
            markup.Write(Place(TitlePart.Credit), "p", publication.CreditLines, "credit");
            if (publication.Front.Publisher is { } publisher)
            {
                xhtml.Element("p", publisher, "publisher");
            }

            xhtml.EndLine();
        });

    private static FrontPlace Place(TitlePart part) => new(FileNames.TitlePage, part);
}
