using Bukharin.Publish.Writers.Covers;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes the page that shows the cover.</summary>
/// <remarks>
/// Where both kinds of picture are there, reading systems that know <c>picture</c> take the one that is sharp at every size.
/// The others, and those that convert the book, see the very picture that the package names as its cover, and nothing beside
/// it: Kindle then knows the page as the cover, and does not show it twice (Kindle Publishing Guidelines, 4.2).
/// </remarks>
internal static class CoverDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication, Cover cover) =>
        XhtmlDocument.Write(publication, publication.Words.Cover, "frontmatter", xhtml =>
        {
            xhtml.Start("section", "cover", type: "cover", label: publication.Words.Cover);
            xhtml.Start("picture");
            if (cover.Vector is { } vector)
            {
                xhtml.Source(FileNames.Cover(vector), vector.MediaType);
            }

            // DPUB-ARIA 1.1, doc-cover: the role of the picture, not of the page.
            xhtml.Image(FileNames.Cover(cover.Picture), cover.AlternativeText, role: "doc-cover");
            xhtml.End();
            xhtml.EndLine();
        });
}
