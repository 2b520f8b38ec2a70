using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>Fills the rows of tables: each is as high as its highest cell, and stays on a page.</summary>
/// <param name="looks">The looks of paragraphs and runs.</param>
/// <param name="widths">The widths of words.</param>
/// <param name="height">The height of a line of a paragraph.</param>
internal sealed class TableFiller(LookCascade looks, TextWidths widths, Func<ParagraphLook, double> height)
{
    /// <summary>The rows as lines, each with the paragraphs that stand in it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mayBegin">Whether a page may begin with its first row.</param>
    public IEnumerable<(LaidLine Row, ImmutableArray<XElement> Paragraphs)> Fill(XElement table, bool mayBegin)
    {
        // What cells that reach into further rows still need, by their columns.
        var needs = new Dictionary<int, double>();
        foreach (var row in table.Elements(Word.Main + "tr"))
        {
            var column = 0;
            var continued = ContinuedIn(row.ElementsAfterSelf(Word.Main + "tr").FirstOrDefault());
            var notes = ImmutableArray.CreateBuilder<string>();
            var highest = 0.0;
            foreach (var cell in row.Elements(Word.Main + "tc"))
            {
                var filler = new LineFiller(looks, widths, cell.Child("tcPr").Child("tcW").Points("w") ?? 0, tabPt: 36);
                var own = 0.0;
                foreach (var paragraph in cell.Elements(Word.Main + "p"))
                {
                    var look = looks.Of(paragraph);
                    var lines = filler.Fill(paragraph, look);
                    own += look.BeforePt + (lines.Length * height(look)) + look.AfterPt;
                    notes.AddRange(lines.SelectMany(line => line));
                }

                if (cell.Child("tcPr").Child("vMerge") is { } merge)
                {
                    needs[column] = merge.Named("val") == "restart" ? own : needs.GetValueOrDefault(column);
                    own = continued.Contains(column) ? 0 : needs[column];
                }

                highest = Math.Max(highest, own);
                column += SpanOf(cell);
            }

            foreach (var (at, height) in needs.ToList())
            {
                needs[at] = height - highest;
            }

            yield return (new LaidLine(highest, 0, notes.ToImmutable(), mayBegin), [.. row.Descendants(Word.Main + "p")]);
            mayBegin = row.Child("trPr").Child("tblHeader") is null && continued.Count == 0;
        }
    }

    /// <summary>The columns at which a cell of a row above reaches into a row.</summary>
    private static HashSet<int> ContinuedIn(XElement? row)
    {
        var columns = new HashSet<int>();
        var column = 0;
        foreach (var cell in row?.Elements(Word.Main + "tc") ?? [])
        {
            if (cell.Child("tcPr").Child("vMerge") is { } merge && merge.Named("val") != "restart")
            {
                columns.Add(column);
            }

            column += SpanOf(cell);
        }

        return columns;
    }

    private static int SpanOf(XElement cell) => int.TryParse(cell.Child("tcPr").Child("gridSpan").Named("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;
}
