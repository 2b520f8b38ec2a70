using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>The package document, and what it leads to (EPUB 3.3, 5).</summary>
/// <param name="Path">Its name in the archive.</param>
/// <param name="Metadata">Its metadata element.</param>
/// <param name="Manifest">All its resources.</param>
/// <param name="Spine">The content documents in reading order, those beside the main line too.</param>
internal sealed record EpubPackage(string Path, XElement Metadata, ImmutableArray<ManifestItem> Manifest, ImmutableArray<ContentDocument> Spine)
{
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    private const string ContainerName = "META-INF/container.xml";
    private const string MimetypeName = "mimetype";
    private const string Mimetype = "application/epub+zip";
    private const string XhtmlType = "application/xhtml+xml";

    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <summary>Reads the package.</summary>
    /// <exception cref="InvalidDataException">A part is missing or cannot be read, or it is no EPUB.</exception>
    public static EpubPackage Read(ZipPackage archive)
    {
        // EPUB 3.3, 4.2.6.3.
        if (archive.Contains(MimetypeName) && archive.ReadText(MimetypeName).Trim() is var type && type != Mimetype)
        {
            throw new InvalidDataException($"{MimetypeName}: it is '{type}', where an EPUB has '{Mimetype}'.");
        }

        var path = archive.ReadXml(ContainerName, DtdProcessing.Ignore).Descendants(Container + "rootfile")
            .Where(file => (string?)file.Attribute("media-type") == "application/oebps-package+xml")
            .Select(file => (string?)file.Attribute("full-path"))
            .FirstOrDefault() ?? throw new InvalidDataException($"{ContainerName}: it names no package document.");
        var package = archive.ReadXml(path, DtdProcessing.Ignore);
        var manifest = new Dictionary<string, ManifestItem>(StringComparer.Ordinal);
        foreach (var item in package.Elements(Opf + "manifest").Elements(Opf + "item"))
        {
            var href = (string?)item.Attribute("href") ?? "";
            manifest[(string?)item.Attribute("id") ?? ""] = new ManifestItem(
                PartPath.IsExternal(href) ? href : PartPath.Resolve(path, href),
                (string?)item.Attribute("media-type") ?? "",
                [.. ((string?)item.Attribute("properties") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
                (string?)item.Attribute("fallback"));
        }

        var sheets = new StyleSheets(archive);
        var spine = ImmutableArray.CreateBuilder<ContentDocument>();
        foreach (var reference in package.Elements(Opf + "spine").Elements(Opf + "itemref"))
        {
            if (Shown((string?)reference.Attribute("idref") ?? "") is { } item)
            {
                var root = archive.ReadXml(item.Path, DtdProcessing.Ignore);
                spine.Add(new ContentDocument(item.Path, root, sheets.Of(item.Path, root), (string?)reference.Attribute("linear") != "no"));
            }
        }

        if (spine.Count == 0)
        {
            throw new InvalidDataException($"{path}: no content document is in the spine.");
        }

        var metadata = package.Element(Opf + "metadata") ?? throw new InvalidDataException($"{path}: it has no metadata.");
        return new EpubPackage(path, metadata, [.. manifest.Values], spine.DrainToImmutable());

        // The item itself or the first that stands in for it and has text; a picture has none.
        ManifestItem? Shown(string id)
        {
            for (var seen = new HashSet<string>(StringComparer.Ordinal); seen.Add(id);)
            {
                if (!manifest.TryGetValue(id, out var item))
                {
                    throw new InvalidDataException($"{path}: the spine leads to the item '{id}', which is not in the manifest.");
                }

                if (item.MediaType == XhtmlType)
                {
                    return item;
                }

                if (item.Fallback is null)
                {
                    return null;
                }

                id = item.Fallback;
            }

            return null;
        }
    }
}
