using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that the tables of an edition have the rows and cells of the source's, those in which nothing stands as well.</summary>
/// <remarks>In which cell words stand is seen with all that they stand in, by <see cref="StructureCheck"/>.</remarks>
internal static class TableCheck
{
    // Baselines are seen, and where rows begin is not: half a page is known to some lines only.
    private const double MostOfPage = 0.45;

    /// <summary>Reports tables whose rows or cells are others, and heads that do not come again as they are.</summary>
    public static void Run(Document document, RecoveredEdition edition, List<Diagnostic> findings)
    {
        var tables = DocumentWalker.Descendants(document).OfType<Table>().ToList();
        var found = FoundTable.Of(edition);
        if (tables.Count != found.Length)
        {
            findings.Add(DiagnosticCodes.TablesLost.At(tables.Count > 0 ? tables[0].Span : SourceSpan.Whole(document.SourceFile), found.Length, tables.Count));
            return;
        }

        for (var i = 0; i < tables.Count; i++)
        {
            Rows(tables[i], found[i], findings);
            Heads(tables[i], found[i], edition, findings);
        }
    }

    private static void Rows(Table table, FoundTable found, List<Diagnostic> findings)
    {
        if (table.Rows.Length != found.Rows.Length)
        {
            findings.Add(DiagnosticCodes.TableChanged.At(table.Span, Count(found.Rows.Length, "row"), Count(table.Rows.Length, "row")));
            return;
        }

        var grid = TableGrid.Of(table);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var (cells, now) = (table.Rows[i].Cells, found.Rows[i]);
            if (cells.Length != now.Length)
            {
                findings.Add(DiagnosticCodes.TableChanged.At(table.Rows[i].Span, FormattableString.Invariant($"{Count(now.Length, "cell")} in row {i + 1}"), Count(cells.Length, "cell")));
                continue;
            }

            for (var column = 0; column < cells.Length; column++)
            {
                var kind = ContainerNames.OfCell(table.Rows[i].Part, grid[i][column].Alignment);
                var (spans, span) = (Spans(now[column].Container.ColumnSpan, now[column].Container.RowSpan), Spans(cells[column].ColumnSpan, cells[column].RowSpan));
                if (spans != span)
                {
                    findings.Add(DiagnosticCodes.TableChanged.At(cells[column].Span, FormattableString.Invariant($"{spans} as cell {column + 1} of row {i + 1}"), span));
                    continue;
                }

                var isEmpty = cells[column].Blocks.IsEmpty;
                if (isEmpty != now[column].IsEmpty)
                {
                    findings.Add(DiagnosticCodes.TableChanged.At(
                        cells[column].Span, FormattableString.Invariant($"{Words(now[column].IsEmpty)} in cell {column + 1} of row {i + 1}"), Words(isEmpty)));
                }

                // What a cell with words is, is asked of its words.
                else if (isEmpty && now[column].Container.Kind != kind)
                {
                    findings.Add(DiagnosticCodes.TableChanged.At(
                        cells[column].Span, FormattableString.Invariant($"{StructureCheck.Name(now[column].Container.Kind)} as cell {column + 1} of row {i + 1}"), StructureCheck.Name(kind)));
                }
            }
        }
    }

    /// <summary>A head of no more than half a page stands at the top of each page that has rows of its table, and says there what it says where it stands first.</summary>
    private static void Heads(Table table, FoundTable found, RecoveredEdition edition, List<Diagnostic> findings)
    {
        var rows = found.Rows.Zip(table.Rows, (now, row) => (Cells: now, row.IsHead)).ToList();
        var head = string.Concat(rows.Where(row => row.IsHead).SelectMany(row => row.Cells).Select(cell => cell.Letters));
        if (head.Length == 0 || edition.Traits.Pages != PageKind.Fixed)
        {
            return;
        }

        var heads = StretchesOf(rows.Where(row => row.IsHead)).ToList();
        if (heads.GroupBy(stretch => stretch.Page).Sum(page => page.Max(stretch => stretch.TopPt) - page.Min(stretch => stretch.FootPt)) > MostOfPage * edition.ColumnPt)
        {
            return;
        }

        var first = heads.Select(stretch => stretch.Page).DefaultIfEmpty(0).Min();
        foreach (var page in StretchesOf(rows.Where(row => !row.IsHead)).Select(stretch => stretch.Page).Where(page => page > first).Distinct())
        {
            var again = (edition.RepeatedHeads.IsDefault ? [] : edition.RepeatedHeads).FirstOrDefault(one => one.Page == page);
            if (again is null)
            {
                findings.Add(DiagnosticCodes.TableHeadLost.At(table.Span, page));
            }
            else if (string.Concat(again.Text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u00AD')) != head)
            {
                findings.Add(DiagnosticCodes.TableHeadChanged.At(table.Span, page, ShortWords.Of(again.Text.Replace('\n', ' '))));
            }
        }
    }

    private static IEnumerable<RecoveredStretch> StretchesOf(IEnumerable<(ImmutableArray<FoundCell> Cells, bool IsHead)> rows) =>
        rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph.Stretches);

    private static string Spans(int columns, int rows) => $"one that spans {Count(columns, "column")} and {Count(rows, "row")}";

    private static string Words(bool isEmpty) => isEmpty ? "nothing" : "words";

    private static string Count(int number, string what) => FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
}
