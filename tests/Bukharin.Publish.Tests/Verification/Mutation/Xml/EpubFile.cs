using System.Collections.Immutable;
using System.Xml.Linq;

namespace Bukharin.Publish.Tests.Verification.Mutation.Xml;

/// <summary>A good EPUB.</summary>
internal sealed class EpubFile : XmlEditionFile
{
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    public const string Package = "EPUB/package.opf", StyleSheet = "EPUB/style.css", CoverPage = "EPUB/cover.xhtml";

    /// <summary>The harness's word for what the cover says of itself.</summary>
    public const string Cover = "cover";

    public EpubFile(byte[] bytes)
        : base(EditionFormat.Epub, bytes)
    {
        var items = Part(Package).Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        TextParts = [.. Part(Package).Descendants(Opf + "itemref").Select(item => $"EPUB/{items[item.Attribute("idref")!.Value]}")];
        var all = Enumerable.Range(0, TextParts.Length).SelectMany(part => CellsOf(part, IsVisible)).ToLookup(cell => NoteOf(cell) ?? "");
        MainText = [.. all[""]];
        Marks = [.. TextParts.SelectMany(part => Part(part).Descendants(Xhtml + "a")).Where(IsMark).Select(mark => mark.Attribute("href")!.Value.Split('#')[1])];
        NoteTexts = [.. Marks.Select(id => all[id].ToImmutableArray())];
        VerseNumbers = [.. Enumerable.Range(0, TextParts.Length).SelectMany(part => CellsOf(part, text => text.Parent?.Attribute("class")?.Value == "line-number"))];
        PageTexts = [];
        MetadataFields = [.. Part(Package).Root!.Element(Opf + "metadata")!.Elements().Select(FieldOf).OfType<string>().Distinct(), Cover];
    }

    public override ImmutableArray<string> TextParts { get; }

    public override ImmutableArray<Cell> MainText { get; }

    public override ImmutableArray<ImmutableArray<Cell>> NoteTexts { get; }

    public override ImmutableArray<Cell> PageTexts { get; }

    public override ImmutableArray<string> MetadataFields { get; }

    /// <summary>The numbers of lines of verse.</summary>
    public ImmutableArray<Cell> VerseNumbers { get; }

    /// <summary>Ids of the notes in the order of their marks.</summary>
    public ImmutableArray<string> Marks { get; }

    public override Draft Copy() => new EpubDraft(this);

    public static bool IsMark(XElement element) => element.Attribute("role")?.Value == "doc-noteref";

    /// <summary>What an element says, in the harness's words; null for one that says nothing of the work.</summary>
    public static string? FieldOf(XElement element) => ((string?)element.Attribute("property") ?? element.Name.LocalName, (string?)element.Attribute("id")) switch
    {
        ("title", "subtitle") => "subtitle",
        ("title", _) => "title",
        ("creator", _) => "author",
        ("contributor", _) => "contributor",
        ("language", _) => "language",
        ("date", _) or ("dcterms:issued", _) => "issued",
        ("dcterms:created", _) => "date",
        ("publisher", _) => "publisher",
        ("rights", _) => "rights",
        ("source", _) => "source",
        ("description", _) => "description",
        ("subject", _) => "subject",
        ("identifier", _) => "identifier",
        _ => null,
    };

    private static bool IsVisible(XText text) =>
        text.Ancestors(Xhtml + "body").Any() && !text.Ancestors(Xhtml + "a").Any(link => IsMark(link) || link.Attribute("role")?.Value == "doc-backlink");

    private string? NoteOf(Cell cell) => Nodes(cell.Part)[cell.Run].Ancestors(Xhtml + "aside").FirstOrDefault()?.Attribute("id")?.Value;

    private readonly Dictionary<int, List<XNode>> _nodes = [];

    private List<XNode> Nodes(int part)
    {
        if (!_nodes.TryGetValue(part, out var nodes))
        {
            _nodes.Add(part, nodes = [.. Part(TextParts[part]).DescendantNodes()]);
        }

        return nodes;
    }
}
