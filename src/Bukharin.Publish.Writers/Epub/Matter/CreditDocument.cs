using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes the last page: the credit.</summary>
internal static class CreditDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication) =>
        XhtmlDocument.Write(publication, publication.Words.Source, "backmatter", xhtml =>
        {
            var markup = new FrontMarkup(publication, xhtml);
            xhtml.Start("section", MatterNames.Credit, type: "credits", role: "doc-credits", labelledBy: publication.CreditId);
            xhtml.Line();
            markup.Write(new FrontPlace(FileNames.Credit, TitlePart.CreditHeading), "h1", id: publication.CreditId);
            markup.Write(new FrontPlace(FileNames.Credit, TitlePart.Credit), "p");
            xhtml.PageBreaks("div", publication.Pages.AtEnd, publication.Words.Page);
            xhtml.EndLine();
        });
}
