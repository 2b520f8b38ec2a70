using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>The style sheet of all styles: how the writer's markup looks where a style does not say otherwise.</summary>
/// <remarks>What few texts have is in sheets of its own, which are joined to that of a book that has it: a new construct leaves all other books as they were.</remarks>
internal static class BookSheet
{
    private const string Shifts = "shifts.css";
    private const string Verse = "verse.css";
    private const string VerseNumbers = "verse-numbers.css";
    private const string Attributions = "attributions.css";
    private const string MarginNotes = "margin-notes.css";
    private const string Code = "code.css";
    private const string Definitions = "definitions.css";
    private const string Tables = "tables.css";
    private const string TableParts = "table-parts.css";
    private const string Figures = "figures.css";
    private const string Letters = "letters.css";
    private const string CaptionLists = "caption-lists.css";
    private const string Registers = "registers.css";

    /// <summary>The sheet of a book.</summary>
    /// <param name="copy">Its text, and how headings, parts and tables look.</param>
    public static ReadOnlyMemory<byte> Of(PreparedCopy copy)
    {
        var (document, style) = (copy.Document, copy.Style);
        var nodes = DocumentWalker.Descendants(document).Concat(document.FrontMatter.TitleInlines).Concat(document.FrontMatter.SubtitleInlines).ToList();
        return (byte[])
        [
            .. Read(FileNames.BookSheet),
            .. nodes.Exists(node => node is Shifted) || copy.Classroom.HasShifts ? Read(Shifts) : [],
            .. nodes.Exists(node => node is LineBlock) ? Read(Verse) : [],
            .. nodes.Exists(node => node is LineBlock { FirstNumber: not null }) ? Read(VerseNumbers) : [],
            .. nodes.Exists(node => node is Division { Role: DivisionRole.Epigraph or DivisionRole.Attribution }) ? Read(Attributions) : [],
            .. nodes.Exists(node => node is Division { Role: DivisionRole.Margin }) ? Read(MarginNotes) : [],
            .. nodes.Exists(node => node is Model.Code) ? Read(Code) : [],
            .. nodes.Exists(node => node is DefinitionList) ? Read(Definitions) : [],
            .. nodes.Exists(node => node is Table) ? (byte[])[.. Read(Tables), .. Measures(style.Tables)] : [],
            .. nodes.Exists(HasParts) ? (byte[])[.. Read(TableParts), .. GapBeside(style.Tables)] : [],
            .. nodes.Exists(node => node is Figure) ? (byte[])[.. Read(Figures), .. Widths(nodes.OfType<Figure>())] : [],
            .. nodes.Exists(node => node is Mention) || document.HasCalendar ? Read(Registers) : [],
            .. document.FrontMatter.Correspondence is not null ? Read(Letters) : [],
            .. copy.Captions is { Figures.IsEmpty: true, Tables.IsEmpty: true } ? [] : Read(CaptionLists),
            .. Encoding.UTF8.GetBytes(HeadingSheet.Of(nodes, style)),
            .. Encoding.UTF8.GetBytes(PartSheet.Of(nodes, style.Parts)),
        ];
    }

    /// <summary>What a style says of tables.</summary>
    private static byte[] Measures(TableStyle style) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"\ntable {{\n  font-size: {style.Size:0.###}em;\n}}\n\nth + th, td + td {{\n  padding-left: {style.ColumnGap:0.###}em;\n}}\n"));

    /// <summary>Whether a node is a table with a foot, with a head of several rows, or with cells that span others.</summary>
    private static bool HasParts(Node node) => node is Table table
        && (table.Rows[^1].Part == TablePart.Foot || table.Rows.Count(row => row.IsHead) > 1 || table.Rows.Any(row => row.Cells.Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1)));

    private static byte[] GapBeside(TableStyle style) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"\nth.{EpubClasses.BesideCell}, td.{EpubClasses.BesideCell} {{\n  padding-left: {style.ColumnGap:0.###}em;\n}}\n"));

    /// <summary>The widths that the text asks for.</summary>
    private static byte[] Widths(IEnumerable<Figure> figures) => Encoding.UTF8.GetBytes(string.Concat(figures
        .Select(figure => figure.WidthPercent).OfType<int>().Distinct().Order()
        .Select(width => FormattableString.Invariant($"\nfigure .{BlockNames.OfWidth(width)} {{\n  width: {width}%;\n}}\n"))));

    private static byte[] Read(string name)
    {
        using var sheet = typeof(BookSheet).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        var bytes = new byte[sheet.Length];
        sheet.ReadExactly(bytes);
        return bytes;
    }
}
