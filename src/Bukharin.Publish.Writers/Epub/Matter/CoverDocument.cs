using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Covers;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes the page that shows the cover.</summary>
/// <remarks>
/// It shows the very picture that the package names as the book's cover, and nothing beside it: Kindle then knows the page as
/// the cover, and does not show it twice (Kindle Publishing Guidelines, 4.2).
/// </remarks>
internal static class CoverDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication, Cover cover) =>
        XhtmlDocument.Write(publication, publication.Words.Cover, "frontmatter", xhtml =>
        {
            xhtml.Start("section", EpubClasses.Cover, type: "cover", label: publication.Words.Cover);

            // DPUB-ARIA 1.1, doc-cover: the role of the picture, not of the page.
            xhtml.Image(FileNames.Cover(cover.Picture), cover.AlternativeText, role: "doc-cover");
            xhtml.EndLine();
        });
}
