using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes a part that stands around the text, and what shares its leaf. There is nothing to write on: whoever reads a book on a screen answers elsewhere.</summary>
internal static class MatterDocument
{
    /// <summary>Writes the file.</summary>
    /// <param name="publication">The whole of which it is a part.</param>
    /// <param name="part">The part, which has a file.</param>
    /// <param name="file">Its file.</param>
    public static byte[] Write(Publication publication, MatterPart part, MatterFile file) =>
        XhtmlDocument.Write(publication, part.Kind == MatterKind.TitlePage ? publication.Title : publication.NameOf(part), file.Body, xhtml =>
        {
            var (markup, id) = (new FrontMarkup(publication, xhtml, file.Name), publication.HeadingId(part.Kind));
            xhtml.Start("section", file.Class, type: file.Type, role: file.Role, label: id is null ? publication.NameOf(part) : null, labelledBy: id);
            xhtml.Line();
            markup.Write(part, id);
            foreach (var shared in publication.Matter.Where(other => other.Kind == MatterKind.Citation && part.Kind == MatterKind.Imprint))
            {
                xhtml.Start("div", EpubClasses.HowToCite);
                xhtml.Line();

                // It is below the heading where the leaf has one, and no heading skips a rank.
                markup.Write(shared, headingRank: part.Heading is null ? 1 : 2);
                xhtml.EndLine();
            }

            if (publication.LastFile == file.Name)
            {
                xhtml.PageBreaks("div", publication.Pages.AtEnd, publication.Words.Page);
            }

            xhtml.EndLine();
        });
}
