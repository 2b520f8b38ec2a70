using System.Collections.Immutable;
using System.Xml.Linq;

namespace Bukharin.Publish.Tests.Verification.Mutation.Xml;

/// <summary>A good DOCX.</summary>
internal sealed class DocxFile : XmlEditionFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Story = "word/document.xml", Footnotes = "word/footnotes.xml", Links = "word/_rels/document.xml.rels";
    public const string Core = "docProps/core.xml", Custom = "docProps/custom.xml", Application = "docProps/app.xml";
    public const string StyleSheet = "word/styles.xml", Numbering = "word/numbering.xml";

    public DocxFile(byte[] bytes)
        : base(EditionFormat.Docx, bytes)
    {
        TextParts =
        [
            Story, Footnotes,
            .. Zip.Entries.Select(entry => entry.Name).Where(name => name.StartsWith("word/header", StringComparison.Ordinal) || name.StartsWith("word/footer", StringComparison.Ordinal)),
        ];
        MainText = CellsOf(0, text => text.Parent!.Name == W + "t" && !IsMark(text.Parent.Parent!) && !text.Ancestors(W + "sdt").Any(control => control.Element(W + "sdtPr")?.Element(W + "tag") is null)); // Contents are no text, and gaps are.
        SheetPlaces = CellsOf(0, text => text.Parent!.Name == W + "t" && StyleOf(text.Parent.Parent!) == "SheetPlace");
        VerseNumbers = CellsOf(0, text => text.Parent!.Name == W + "t" && StyleOf(text.Parent.Parent!) == "VerseNumber");
        Marks = [.. Part(Story).Descendants(W + "footnoteReference").Select(mark => mark.Attribute(W + "id")!.Value)];
        var notes = CellsOf(1, text => text.Parent!.Name == W + "t" && !IsMark(text.Parent.Parent!));
        var nodes = Part(Footnotes).DescendantNodes().ToList();
        var byNote = notes.ToLookup(cell => nodes[cell.Run].Ancestors(W + "footnote").First().Attribute(W + "id")!.Value);
        NoteTexts = [.. Marks.Select(id => byNote[id].ToImmutableArray())];
        PageTexts = [.. Enumerable.Range(2, TextParts.Length - 2).SelectMany(part => CellsOf(part, text => text.Parent!.Name == W + "t"))];
        MetadataFields = [.. Part(Core).Root!.Elements().Concat(Part(Custom).Root!.Elements()).Select(FieldOf).OfType<string>().Distinct()];
    }

    public override ImmutableArray<string> TextParts { get; }

    public override ImmutableArray<Cell> MainText { get; }

    public override ImmutableArray<ImmutableArray<Cell>> NoteTexts { get; }

    public override ImmutableArray<Cell> PageTexts { get; }

    public override ImmutableArray<string> MetadataFields { get; }

    /// <summary>What the signs in its lines say of another sheet.</summary>
    public ImmutableArray<Cell> SheetPlaces { get; }

    /// <summary>The numbers of lines of verse.</summary>
    public ImmutableArray<Cell> VerseNumbers { get; }

    /// <summary>Ids of the notes in the order of their marks.</summary>
    public ImmutableArray<string> Marks { get; }

    /// <summary>Whether labels are numbers of lists.</summary>
    public bool CountsLabels => DocxDraft.CountedLabels(Part(Story)).Any();

    public override Draft Copy() => new DocxDraft(this);

    // A mark of the author's own series is a word of the file; Word counts the others itself.
    private static bool IsMark(XElement run) => StyleOf(run) == "FootnoteReference";

    private static string? StyleOf(XElement run) => run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val")?.Value;

    /// <summary>What a property says, in the harness's words; null for one that says nothing of the work.</summary>
    public static string? FieldOf(XElement property) => ((string?)property.Attribute("name") ?? property.Name.LocalName) switch
    {
        "title" => "title",
        "creator" => "author",
        "description" => "description",
        "subject" or "keywords" => "subject",
        "language" => "language",
        "identifier" or "Identifier" => "identifier",
        "Credit" => "source",
        "Rights" => "rights",
        "Publisher" or "Company" => "publisher",
        "Contributors" => "contributor",
        "Date" => "date",
        "Issued" => "issued",
        "SourceSha256" => "sha-256",
        _ => null,
    };
}
