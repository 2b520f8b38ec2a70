using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Structure;

/// <summary>What a DOCX says of its tables (ISO/IEC 29500-1, 17.4).</summary>
internal static class WordTables
{
    // Word has no more columns; a damaged file has any number.
    private const int MostSpanned = 63;

    /// <summary>Whether a paragraph says what the table that follows it is called.</summary>
    public static bool IsCaption(XElement paragraph, WordStyles styles) =>
        styles.OfParagraph(paragraph.Child("pPr").Child("pStyle").Value()).Name.Equals(StyleNames.TableCaption, StringComparison.OrdinalIgnoreCase)
        && paragraph.ElementsAfterSelf().FirstOrDefault(element => element.Name.LocalName is "p" or "tbl") is { Name.LocalName: "tbl" };

    /// <summary>Whether a cell is the place into which one of a row above reaches (17.4.84).</summary>
    public static bool IsContinued(XElement cell) => cell.Child("tcPr").Child("vMerge") is { } merge && merge.Value() is null or "continue";

    /// <summary>Whether anything stands in a cell.</summary>
    public static bool HasWords(XElement cell) => cell.Descendants().Any(element => element.Name.LocalName is "t" or "drawing" or "sym" or "footnoteReference" or "endnoteReference" or "tbl");

    /// <summary>The container that a cell is.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="key">The key of the container.</param>
    /// <param name="styles">The styles of the document.</param>
    public static RecoveredContainer ContainerOf(XElement cell, int key, WordStyles styles) => new(KindOf(cell, styles), key)
    {
        ColumnSpan = ColumnsOf(cell),
        RowSpan = RowsOf(cell),
    };

    /// <summary>The kind of container that a cell is: of the head where its row comes again on every page (17.4.49), of the foot where its paragraphs are.</summary>
    private static string KindOf(XElement cell, WordStyles styles)
    {
        var first = cell.Elements(WordNames.Main + "p").FirstOrDefault().Child("pPr");
        return ContainerNames.OfCell(
            IsOn(cell.Parent.Child("trPr").Child("tblHeader")) ? TablePart.Head
            : styles.OfParagraph(first.Child("pStyle").Value()).Name.Equals(StyleNames.TableFoot, StringComparison.OrdinalIgnoreCase) ? TablePart.Foot : TablePart.Body,
            first.Child("jc").Value() switch
            {
                "left" or "start" => ColumnAlignment.Left,
                "center" => ColumnAlignment.Center,
                "right" or "end" => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            });
    }

    private static int ColumnsOf(XElement cell) =>
        int.TryParse(cell.Child("tcPr").Child("gridSpan").Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is >= 1 and <= MostSpanned ? span : 1;

    /// <summary>How many rows a cell spans: its own, and those below in which the cell at its column continues it.</summary>
    private static int RowsOf(XElement cell)
    {
        if (cell.Child("tcPr").Child("vMerge").Value() != "restart" || cell.Parent is not { } row)
        {
            return 1;
        }

        var column = ColumnOf(cell);
        return 1 + row.ElementsAfterSelf(WordNames.Main + "tr").TakeWhile(below => below.Elements(WordNames.Main + "tc").Any(one => ColumnOf(one) == column && IsContinued(one))).Count();
    }

    private static int ColumnOf(XElement cell) => cell.ElementsBeforeSelf(WordNames.Main + "tc").Sum(ColumnsOf);

    private static bool IsOn(XElement? property) => property is not null && property.Value() is not ("0" or "false" or "off");
}
