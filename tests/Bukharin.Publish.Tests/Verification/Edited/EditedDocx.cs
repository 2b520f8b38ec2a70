using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Tests.Recovery;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Tests.Verification.Edited;

/// <summary>A DOCX of a text, edited in the shapes that Word writes.</summary>
internal sealed class EditedDocx
{
    public const string Stamp = "w:id=\"900\" w:author=\"M. Corrie\" w:date=\"2026-03-04T10:22:00Z\"";
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declarations =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _open = new(StringComparer.Ordinal);

    public EditedDocx(string source)
    {
        Source = source;
        Document = MarkdownReader.Read(Encoding.UTF8.GetBytes(source), "letter.md") switch
        {
            { Document: { } document } => document,
            var failed => throw new InvalidOperationException(string.Join('\n', failed.Diagnostics)),
        };
        using var zip = new ZipArchive(new MemoryStream(Editions.Write("docx", Document, Styles.Classic)));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            var bytes = new MemoryStream();
            content.CopyTo(bytes);
            _parts.Add(entry.FullName, bytes.ToArray());
        }
    }

    public string Source { get; }

    public Document Document { get; }

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    /// <summary>The program that has saved it last.</summary>
    public string Program
    {
        set => Part("docProps/app.xml").Elements().Single(element => element.Name.LocalName == "Application").Value = value;
    }

    public XElement Footnotes => Part("word/footnotes.xml");

    /// <summary>What verification finds.</summary>
    public VerificationResult Verify(TrackedChanges changes = TrackedChanges.Accepted) =>
        EditionVerifier.Verify(Document, Styles.Classic, Recover(changes));

    /// <summary>The source with the corrections.</summary>
    public string Correct(TrackedChanges changes = TrackedChanges.Accepted) => Carry(changes).Markdown;

    /// <summary>The source with the corrections, and what is said of them.</summary>
    public (string Markdown, string[] Codes) Carry(TrackedChanges changes = TrackedChanges.Accepted)
    {
        var format = Formats.All.Single(one => one.Name == "docx");
        var (markdown, diagnostics) = new Corrections(format, Document, Source, Styles.Classic).Carry(Recover(changes));
        return (markdown, [.. diagnostics.Select(diagnostic => diagnostic.Code.Id)]);
    }

    public RecoveredEdition Recover(TrackedChanges changes = TrackedChanges.Accepted)
    {
        foreach (var (name, root) in _open)
        {
            _parts[name] = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
        }

        return DocxText.Recover(new MemoryStream(HandMadeZip.Of(_parts.Select(part => (part.Key, Encoding.UTF8.GetString(part.Value))))), changes);
    }

    /// <summary>XML of this document's vocabulary.</summary>
    public static XElement Xml(string xml) => AllXml(xml).Single();

    public static List<XElement> AllXml(string xml)
    {
        var all = XElement.Parse($"<x {Declarations}>{xml}</x>", LoadOptions.PreserveWhitespace);
        var elements = all.Elements().ToList();
        all.RemoveNodes();
        return elements;
    }

    public static XElement Run(string words) => Xml($"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>");

    public static XElement Inserted(string words, string stamp = Stamp) => Xml($"<w:ins {stamp}><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:ins>");

    public static XElement Deleted(string words, string stamp = Stamp) => Xml($"<w:del {stamp}><w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r></w:del>");

    /// <summary>The run of some words alone: what stands before and behind them in their run gets runs of its own.</summary>
    public static XElement Isolate(XElement story, string words)
    {
        var text = story.Descendants(W + "t").First(one => one.Value.Contains(words, StringComparison.Ordinal));
        var run = text.Parent!;
        var at = text.Value.IndexOf(words, StringComparison.Ordinal);
        var (before, after) = (text.Value[..at], text.Value[(at + words.Length)..]);
        var middle = Like(run, words);
        run.ReplaceWith(before.Length > 0 ? Like(run, before) : null, middle, after.Length > 0 ? Like(run, after) : null);
        return story.Descendants(W + "t").First(one => one.Value == words).Parent!;

        static XElement Like(XElement run, string words)
        {
            var copy = Run(words);
            copy.AddFirst(run.Elements(W + "rPr").Select(properties => new XElement(properties)));
            return copy;
        }
    }

    public static XElement ParagraphWith(XElement story, string words) =>
        story.Descendants(W + "p").First(paragraph => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)).Contains(words, StringComparison.Ordinal));

    /// <summary>The properties of a paragraph's end.</summary>
    public static XElement EndOf(XElement paragraph)
    {
        if (paragraph.Element(W + "pPr") is not { } properties)
        {
            paragraph.AddFirst(properties = new XElement(W + "pPr"));
        }

        if (properties.Element(W + "rPr") is not { } mark)
        {
            properties.Add(mark = new XElement(W + "rPr"));
        }

        return mark;
    }

    /// <summary>Puts a comment on some words, in the parts that Word 2013 and later writes.</summary>
    public EditedDocx Comment(string words, string text, string? answer = null, bool isSettled = false)
    {
        Isolate(Body, words).ReplaceWith(
            AllXml($"<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")
                .Concat(answer is null ? [] : AllXml("<w:r><w:commentReference w:id=\"1\"/></w:r>")));
        Add("comments", $"""
            <w:comments {Declarations}><w:comment w:id="0" w:author="M. Corrie" w:date="2026-03-04T10:22:00Z" w:initials="MC"><w:p w14:paraId="00000001"><w:r><w:annotationRef/></w:r><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>
            {(answer is null ? "" : $"<w:comment w:id=\"1\" w:author=\"E. Reeve\" w:date=\"2026-03-05T09:00:00Z\"><w:p w14:paraId=\"00000002\"><w:r><w:t>{answer}</w:t></w:r></w:p></w:comment>")}</w:comments>
            """);
        Add("commentsExtended", $"""
            <w15:commentsEx {Declarations}><w15:commentEx w15:paraId="00000001" w15:done="{(isSettled ? 1 : 0)}"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>
            """);
        return this;
    }

    private XElement Part(string name)
    {
        if (!_open.TryGetValue(name, out var root))
        {
            _open.Add(name, root = XElement.Parse(Encoding.UTF8.GetString(_parts[name]).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace));
        }

        return root;
    }

    private void Add(string name, string xml)
    {
        _parts.Add($"word/{name}.xml", Encoding.UTF8.GetBytes(xml));
        Part("word/_rels/document.xml.rels").Add(new XElement(
            XName.Get("Relationship", "http://schemas.openxmlformats.org/package/2006/relationships"),
            new XAttribute("Id", name),
            new XAttribute("Type", $"{Office}/{name}"),
            new XAttribute("Target", $"{name}.xml")));
    }
}
