using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>What a publication has on its cover, for those who do not see it.</summary>
internal static class EpubCover
{
    /// <summary>The words that its page says of the picture.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="package">Its package document.</param>
    /// <returns>
    /// Null where the package names no cover (EPUB 3.3, 5.6.2.1). Nothing where no page shows the very picture that it names, where the
    /// archive does not have it, or where the page has no words for it.
    /// </returns>
    public static string? AlternativeText(ZipPackage archive, EpubPackage package)
    {
        if (package.Manifest.FirstOrDefault(item => item.Properties.Contains("cover-image", StringComparer.Ordinal)) is not { } picture)
        {
            return null;
        }

        return package.Spine
            .SelectMany(document => document.Root.Descendants(Xhtml.Html + "img").Select(image => (document.Path, Image: image)))
            .Where(shown => archive.Contains(picture.Path) && PartPath.Resolve(shown.Path, (string?)shown.Image.Attribute("src") ?? "") == picture.Path)
            .Select(shown => ((string?)shown.Image.Attribute("alt"))?.Trim())
            .FirstOrDefault() ?? "";
    }
}
