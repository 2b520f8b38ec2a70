using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>The files of an EPUB that we have made, as a browser asks for them.</summary>
internal sealed class BookFiles
{
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    /// <summary>Unpacks an EPUB and finds its documents in the order of reading.</summary>
    /// <param name="epub">The EPUB.</param>
    /// <param name="last">The book as it was, whose documents keep their versions where they look as they did; null for none.</param>
    /// <param name="version">The version of those that do not.</param>
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

        // Fonts, pictures and sheets belong to the look of each document.
        var looks = last is not null && _types.Where(type => IsLook(type.Value)).All(type => IsSame(type.Key, last));
        Documents =
        [
            .. package.Descendants(Opf + "itemref")
                .Select(item => folder + items[item.Attribute("idref")!.Value].Attribute("href")!.Value)
                .Select(path => looks && IsSame(path, last!) ? last!.Documents.First(one => one.Path == path) : Document(path, version)),
        ];
    }

    /// <summary>The documents of the book in the order of reading: the path, the title, the ids in it, and the state of the preview in which it became what it is.</summary>
    public ImmutableArray<(string Path, string Title, ImmutableHashSet<string> Ids, int Version)> Documents { get; }

    /// <summary>A file that the book declares, or null.</summary>
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
