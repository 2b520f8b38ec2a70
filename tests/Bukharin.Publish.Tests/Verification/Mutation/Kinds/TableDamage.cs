using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;
using static Bukharin.Publish.Tests.Verification.Mutation.Xml.DocxFile;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to what a file says of the cells of tables; no word has changed.</summary>
internal static class TableDamage
{
    private const EditionFormat Formats = EditionFormat.Docx | EditionFormat.Epub | EditionFormat.Pdf;

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        Kind("let a cell span fewer columns", "BP4821", "ColSpan", span => span > 1 ? span - 1 : null),
        Kind("let a cell span more columns", "BP4821", "ColSpan", span => span + 1),
        Kind("let a cell span fewer rows", "BP4821", "RowSpan", span => span > 1 ? span - 1 : null),
        new("let a cell span more rows", EditionFormat.Epub | EditionFormat.Pdf, "BP4821", (text, random) => Change(text, random, "RowSpan", span => span + 1)) { Of = GoodEditions.Ledger },
        new("call the foot of a table its body", Formats, "BP4113", Foot) { Of = GoodEditions.Ledger },
        new("call the head of a table its body", Formats, "BP4113", Head) { Of = GoodEditions.Ledger },
    ];

    private static DamageKind Kind(string name, string codes, string attribute, Func<int, int?> change) =>
        new(name, Formats, codes, (text, random) => Change(text, random, attribute, change)) { Of = GoodEditions.Ledger };

    /// <param name="text">The edition.</param>
    /// <param name="random">Chooses the cell.</param>
    /// <param name="attribute">Which span, by its name in a PDF.</param>
    /// <param name="change">The other span; null where there can be none.</param>
    private static Damage Change(EditionText text, Random random, string attribute, Func<int, int?> change)
    {
        var draft = text.File.Copy();
        var place = Choice.Cell(text, random, one => !one.Cell.IsSpace && IsInTable(draft, one));
        switch (draft)
        {
            case EpubDraft epub:
                var cell = CellOf(epub, place);
                var name = attribute.ToLowerInvariant();
                cell.SetAttributeValue(name, Other(Number(cell.Attribute(name)?.Value)));
                break;
            case DocxDraft docx when attribute == "ColSpan":
                var properties = docx.ParagraphOfCell(place.Cell).Parent!.Element(W + "tcPr")!;
                var span = Other(Number(properties.Element(W + "gridSpan")?.Attribute(W + "val")?.Value));
                properties.Element(W + "gridSpan")?.Remove();
                properties.Element(W + "tcW")!.AddAfterSelf(new XElement(W + "gridSpan", new XAttribute(W + "val", span)));
                break;
            case DocxDraft docx:
                (docx.ParagraphOfCell(place.Cell).Parent!.Element(W + "tcPr")!.Element(W + "vMerge") ?? throw new ImpossibleDamageException("It spans one row.")).Remove();
                break;
            case PdfDraft pdf:
                pdf.Tags.Change(pdf.Tags.Nearest(pdf.Tags.ElementOf(place.Cell), "TH", "TD"), entries => Set(entries, was => Other(was)));
                break;
        }

        return new Damage($"'{place.Text}', line {place.Place.Span.Line}", draft.ToBytes(), Naming.At(place.Place));

        int Other(int was) => change(was) ?? throw new ImpossibleDamageException("It spans one.");

        void Set(Dictionary<string, object> entries, Func<int, int> other)
        {
            List<object> attributes = entries.GetValueOrDefault("A") switch { List<object> several => several, null => [], var one => [one] };
            var table = attributes.OfType<Dictionary<string, object>>().FirstOrDefault(one => one["O"] is PdfName { Value: "Table" }) ?? new(StringComparer.Ordinal) { ["O"] = new PdfName("Table") };
            var was = table.TryGetValue(attribute, out var value) ? (int)(double)value : 1;
            var changed = new Dictionary<string, object>(table, StringComparer.Ordinal) { [attribute] = (double)other(was) };
            entries["A"] = attributes.Where(one => one != (object)table).Prepend(changed).ToList();
        }
    }

    private static Damage Foot(EditionText text, Random random)
    {
        var draft = text.File.Copy();
        var place = Choice.Cell(text, random, one => !one.Cell.IsSpace && IsInTable(draft, one) && one.Place.Span.Line > 21);
        switch (draft)
        {
            case EpubDraft epub:
                epub.AncestorsOf(place.Cell).Single(element => element.Name.LocalName == "tfoot").Name = CellOf(epub, place).Name.Namespace + "tbody";
                break;
            case DocxDraft docx:
                docx.ParagraphOfCell(place.Cell).Element(W + "pPr")!.Element(W + "pStyle")!.SetAttributeValue(W + "val", "TableText");
                break;
            case PdfDraft pdf:
                pdf.Tags.Retype(pdf.Tags.Nearest(pdf.Tags.ElementOf(place.Cell), "TFoot"), "TBody");
                break;
        }

        return new Damage($"'{place.Text}'", draft.ToBytes(), Naming.At(text.Source.Places.Where(one => one.Span.Line == place.Place.Span.Line)));
    }

    private static Damage Head(EditionText text, Random random)
    {
        var draft = text.File.Copy();
        var place = Choice.Cell(text, random, one => !one.Cell.IsSpace && IsInTable(draft, one) && one.Place.Span.Line is > 8 and < 13);
        switch (draft)
        {
            case EpubDraft epub:
                CellOf(epub, place).SetAttributeValue("scope", null);
                break;
            case DocxDraft docx:
                docx.ParagraphOfCell(place.Cell).Parent!.Parent!.Element(W + "trPr")!.Element(W + "tblHeader")!.Remove();
                break;
            case PdfDraft pdf:
                pdf.Tags.Retype(pdf.Tags.Nearest(pdf.Tags.ElementOf(place.Cell), "TH"), "TD");
                break;
        }

        return new Damage($"'{place.Text}'", draft.ToBytes(), Naming.At(text.Source.Places.Where(one => one.Span.Line is > 8 and < 13)));
    }

    private static bool IsInTable(Draft draft, PlacedCell place) => draft switch
    {
        EpubDraft epub => epub.AncestorsOf(place.Cell).Any(element => element.Name.LocalName is "td" or "th"),
        DocxDraft docx => docx.ParagraphOfCell(place.Cell).Parent!.Name == W + "tc",
        PdfDraft pdf => pdf.Tags.AncestorsOf(place.Cell).Any(element => pdf.Tags.TypeOf(element) is "TH" or "TD"),
        _ => false,
    };

    private static XElement CellOf(EpubDraft draft, PlacedCell place) => draft.AncestorsOf(place.Cell).First(element => element.Name.LocalName is "td" or "th");

    private static int Number(string? digits) => digits is null ? 1 : int.Parse(digits, CultureInfo.InvariantCulture);
}
