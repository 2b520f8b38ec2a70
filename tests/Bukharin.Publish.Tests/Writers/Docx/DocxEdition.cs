using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Writers.Docx;

/// <summary>A written edition, read as a ZIP of XML: by other means than it was written by.</summary>
internal sealed class DocxEdition
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ImmutableArray<(string Name, byte[] Bytes)> _entries;

    private DocxEdition(byte[] bytes, ImmutableArray<Diagnostic> diagnostics)
    {
        Bytes = bytes;
        Diagnostics = diagnostics;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        _entries = [.. zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    public byte[] Bytes { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> EntryNames => _entries.Select(entry => entry.Name);

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public IEnumerable<XElement> Paragraphs => Body.Elements(W + "p");

    public IEnumerable<XElement> Notes => Part("word/footnotes.xml").Elements(W + "footnote")
        .Where(note => note.Attribute(W + "type") is null);

    public static DocxEdition Of(Document document, Style? style = null, ReferenceDocument? reference = null)
    {
        using var output = new MemoryStream();
        var timestamp = EditionTimestamp.For(document.FrontMatter, sourceDateEpoch: null);
        var diagnostics = DocxWriter.Write(new EditionJob(document, style ?? Styles.Classic, timestamp, reference, readFile: TestPictures.Of), output);
        return new DocxEdition(output.ToArray(), diagnostics);
    }

    public static DocxEdition Of(params ImmutableArray<Block> blocks) => Of(Sheets.Document(blocks));

    public XElement Part(string name) =>
        XElement.Load(new MemoryStream(_entries.Single(entry => entry.Name == name).Bytes), LoadOptions.PreserveWhitespace);

    public byte[] BytesOf(string name) => [.. _entries.Single(entry => entry.Name == name).Bytes];

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(_entries.Single(entry => entry.Name == name).Bytes);

    public string? Property(string part, string name) => Part($"docProps/{part}.xml").Descendants()
        .SingleOrDefault(element => element.Name.LocalName == name || (string?)element.Attribute("name") == name)?.Value;

    public static string? StyleOf(XElement paragraph) =>
        (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    /// <summary>A paragraph's characters: tabs and line ends as such, nothing for marks that Word counts.</summary>
    public static string TextOf(XElement element) => string.Concat(element.Descendants().Select(node => node.Name.LocalName switch
    {
        "t" => node.Value,
        "tab" when node.Parent!.Name == W + "r" => "\t",
        "br" => "\n",
        "noBreakHyphen" => "\u2011",
        "softHyphen" => "\u00AD",
        _ => "",
    }));

    public XElement ParagraphWith(string words) => Paragraphs.Single(paragraph => TextOf(paragraph).Contains(words, StringComparison.Ordinal));
}
