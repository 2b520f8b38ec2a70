using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Epub;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Writers.Epub;

/// <summary>An EPUB, written and opened again.</summary>
internal sealed class WrittenEpub
{
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly EditionTimestamp Time = new(new DateTimeOffset(2020, 2, 3, 4, 5, 6, TimeSpan.Zero));

    private readonly Dictionary<string, XDocument> _documents = new(StringComparer.Ordinal);

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private WrittenEpub(byte[] bytes, ImmutableArray<Diagnostic> diagnostics)
    {
        Bytes = bytes;
        Diagnostics = diagnostics;
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            Names.Add(entry.FullName);
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            _files[Path.GetFileName(entry.FullName)] = content.ToArray();
            if (Path.GetExtension(entry.FullName) is ".xhtml" or ".opf" or ".ncx" or ".xml")
            {
                content.Position = 0;
                _documents.Add(Path.GetFileName(entry.FullName), XDocument.Load(content, LoadOptions.PreserveWhitespace));
            }
        }

        Package = _documents["package.opf"].Root!;
        var files = Package.Element(Opf + "manifest")!.Elements().ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        Spine = [.. Package.Element(Opf + "spine")!.Elements().Select(item => files[item.Attribute("idref")!.Value])];
    }

    public byte[] Bytes { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public List<string> Names { get; } = [];

    /// <summary>The bytes of a file that is no document.</summary>
    public byte[] File(string file) => _files[file];

    public XElement Package { get; }

    public ImmutableArray<string> Spine { get; }

    public IEnumerable<XElement> Bodies => Spine.Select(Body);

    public XElement this[string file] => _documents[file].Root!;

    public static WrittenEpub Of(Document document, Style? style = null, Func<string, byte[]?>? readFile = null)
    {
        using var output = new MemoryStream();
        var diagnostics = EpubWriter.Write(new EditionJob(document, style ?? Styles.Classic, Time, readFile: readFile ?? TestPictures.Of), output);
        return new WrittenEpub(output.ToArray(), diagnostics);
    }

    public static WrittenEpub OfText(params ImmutableArray<Block> blocks) => Of(Nodes.Document(blocks));

    public XElement Body(string file) => this[file].Element(Xhtml + "body")!;

    /// <summary>The body of a file without the markers of pages.</summary>
    public XElement Unpaged(string file)
    {
        var body = new XElement(Body(file));
        body.Descendants().Where(element => element.Attribute("role")?.Value == "doc-pagebreak").Remove();
        return body;
    }

    public IEnumerable<XElement> Elements(string name) => Bodies.SelectMany(body => body.Descendants(Xhtml + name));

    /// <summary>The element that a reference leads to, seen from a file.</summary>
    public XElement? Follow(string reference, string fromFile)
    {
        var parts = reference.Split('#');
        var root = this[parts[0].Length == 0 ? fromFile : parts[0]];
        return parts.Length == 1 ? root : root.Descendants().SingleOrDefault(element => element.Attribute("id")?.Value == parts[1]);
    }

    /// <summary>The words of the metadata element of a name, in order.</summary>
    public IEnumerable<string> Core(string name) => Package.Descendants(Dc + name).Select(element => element.Value);

    /// <summary>The values of a metadata property, in order.</summary>
    public IEnumerable<string> Meta(string property) => Package
        .Descendants(Opf + "meta").Where(meta => meta.Attribute("property")?.Value == property).Select(meta => meta.Value);

    /// <summary>What a reader sees, a line for each block; files are parted by a line of dashes.</summary>
    public string ToText() => string.Join("----\n", Bodies.Select(body =>
    {
        var text = new StringBuilder();
        AppendBlocks(text, body);
        return text.ToString();
    }));

    private static void AppendBlocks(StringBuilder text, XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName is "p" or "pre" or "dt" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr")
            {
                text.Append($"{child.Name.LocalName}: {Words(child)}".TrimEnd()).Append('\n');
            }
            else
            {
                AppendBlocks(text, child);
            }
        }
    }

    private static string Words(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => " / ",
        XElement { Name.LocalName: "a" } mark when mark.Attribute("role") is not null => $"^{mark.Value}",
        XElement inner => Words(inner),
        _ => "",
    }));
}
