using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>The files of an EPUB, which a browser asks for one by one.</summary>
internal sealed class BookFiles
{
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    /// <summary>Unpacks an EPUB and lists its documents in reading order.</summary>
    /// <param name="epub">The EPUB.</param>
    /// <param name="last">The previous state of the book. Documents that look the same keep their versions. Null for none.</param>
    /// <param name="version">The version for documents that look different.</param>
    public BookFiles(ReadOnlyMemory<byte> epub, BookFiles? last, int version)
    {
        using (var archive = new ZipArchive(new MemoryStream(epub.ToArray())))
        {
            foreach (var entry in archive.Entries)
            {
                using var content = entry.Open();
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                _files[entry.FullName] = copy.ToArray();
            }
        }

        var opf = Xml("META-INF/container.xml").Descendants(Container + "rootfile").Single().Attribute("full-path")!.Value;
        var folder = opf[..(opf.LastIndexOf('/') + 1)];
        var package = Xml(opf);
        var items = package.Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, StringComparer.Ordinal);
        foreach (var item in items.Values)
        {
            _types[folder + item.Attribute("href")!.Value] = item.Attribute("media-type")!.Value;
        }

        // A document looks different too if a font, a picture or a style sheet has changed.
        var looks = last is not null && _types.Where(type => IsLook(type.Value)).All(type => IsSame(type.Key, last));
        Documents =
        [
            .. package.Descendants(Opf + "itemref")
                .Select(item => folder + items[item.Attribute("idref")!.Value].Attribute("href")!.Value)
                .Select(path => looks && IsSame(path, last!) ? last!.Documents.First(one => one.Path == path) : Document(path, version)),
        ];
    }

    /// <summary>The documents in reading order: path, title, the ids in it, and the version in which it last changed.</summary>
    public ImmutableArray<(string Path, string Title, ImmutableHashSet<string> Ids, int Version)> Documents { get; }

    /// <summary>A file that the package declares; null if there is none at the path.</summary>
    public (string Type, byte[] Bytes)? Find(string path) =>
        _types.TryGetValue(path, out var type) && _files.TryGetValue(path, out var bytes) ? (type, bytes) : null;

    private static bool IsLook(string type) => type is not ("application/xhtml+xml" or "application/x-dtbncx+xml");

    private bool IsSame(string path, BookFiles last) => last._files.TryGetValue(path, out var before) && before.AsSpan().SequenceEqual(_files[path]);

    private (string Path, string Title, ImmutableHashSet<string> Ids, int Version) Document(string path, int version)
    {
        var document = Xml(path);
        return (
            path,
            document.Descendants(Html + "title").FirstOrDefault()?.Value ?? path,
            [.. document.Descendants().Attributes("id").Select(id => id.Value)],
            version);
    }

    private XDocument Xml(string path) => XDocument.Load(new MemoryStream(_files[path]));
}
