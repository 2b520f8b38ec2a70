using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>What an EPUB says of itself to those who keep books: its metadata and its cover, and nothing of its text.</summary>
/// <param name="Metadata">The metadata.</param>
/// <param name="Changed">When it was last changed (<c>dcterms:modified</c>, EPUB 3.3, 5.5.3), as it writes it; or null.</param>
/// <param name="Cover">The picture that it names as its cover; null where it names none, or does not have it.</param>
internal sealed record EpubRecord(RecoveredMetadata Metadata, string? Changed, EpubCoverPicture? Cover)
{
    /// <summary>Reads the record of an EPUB.</summary>
    /// <param name="edition">The archive (EPUB 3.3), from the present position on; seekable. It stays open.</param>
    /// <exception cref="InvalidDataException">The archive or a part of it is damaged or missing, or it is no EPUB.</exception>
    public static EpubRecord Read(Stream edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var archive = ZipPackage.Open(edition, StringComparer.Ordinal);
        var package = EpubPackage.Read(archive);
        var picture = package.Manifest.FirstOrDefault(item => item.Properties.Contains("cover-image", StringComparer.Ordinal) && archive.Contains(item.Path));
        return new EpubRecord(
            EpubMetadata.Read(package.Metadata) with { CoverAlternative = EpubCover.AlternativeText(archive, package) },
            package.Metadata.Elements(EpubPackage.Opf + "meta")
                .Where(meta => meta.Attribute("refines") is null && (string?)meta.Attribute("property") == "dcterms:modified")
                .Select(meta => meta.Value.Trim())
                .FirstOrDefault(),
            picture is null ? null : new EpubCoverPicture(picture.MediaType, [.. archive.Read(picture.Path)]));
    }
}
