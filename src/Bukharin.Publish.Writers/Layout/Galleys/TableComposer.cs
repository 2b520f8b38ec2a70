using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Pieces;
using Bukharin.Publish.Writers.Pdf.Tagging;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Makes the galley of tables.</summary>
/// <param name="copy">The text.</param>
/// <param name="pieces">Makes pieces of runs.</param>
/// <param name="tags">The structure tree.</param>
internal sealed class TableComposer(PreparedCopy copy, RunPieces pieces, StructureBuilder tags)
{
    // White between a caption and its table, in lines.
    private const double LinesBehindCaption = 0.6;

    // A rule is higher than words would be: above it there is so much more.
    private const double LinesAboveRule = 0.25;

    /// <summary>Adds a table with its caption.</summary>
    /// <param name="table">The table.</param>
    /// <param name="setting">What surrounds it.</param>
    /// <param name="galley">What it is added to.</param>
    public void Add(Table table, Setting setting, GalleyBuilder galley)
    {
        var style = copy.Style.Tables;
        var look = copy.Style.Parts[ContainerNames.Table];
        var (size, leading) = (setting.Text.SizePt * style.Size, setting.Text.LeadingPt * style.Size);
        galley.Space(setting.Text.LeadingPt * (look.LinesBefore + (table.Caption is null ? LinesAboveRule : 0)));
        if (table.Caption is { } caption)
        {
            var format = Format(leading) with
            {
                LeftIndentPt = setting.LeftPt,
                FirstIndentPt = setting.LeftPt,
                RightIndentPt = setting.RightPt,
                KeepWithNext = true,
                KeepTogether = true,
                SpaceAfterPt = leading * LinesBehindCaption,
            };
            tags.Add(StructureType.Caption, name: null, caption);
            IEnumerable<ParagraphPiece> place = copy.Captions.EntryOf(table) is { } entry ? [new DestinationPiece(entry.Id)] : [];
            galley.Add([.. place, .. pieces.Of(copy.Runs(caption), size, setting.Form)], format, caption);
        }

        galley.Add(
            new GalleyTable(Rows(table, size, leading, setting), table)
            {
                LeadingPt = leading,
                Columns = table.Columns.Length,
                GapPt = size * style.ColumnGap,
                LeftIndentPt = setting.LeftPt,
                RightIndentPt = setting.RightPt,
                SpaceAfterPt = setting.Text.LeadingPt * look.LinesAfter,
                Hyphenate = setting.Text.Hyphenate,
            });
    }

    private ImmutableArray<GalleyTableRow> Rows(Table table, double size, double leading, Setting setting)
    {
        var rows = ImmutableArray.CreateBuilder<GalleyTableRow>();
        var grid = TableGrid.Of(table);
        foreach (var part in table.Rows.Index().GroupBy(row => row.Item.Part))
        {
            tags.AddRows(part.Key, () =>
            {
                foreach (var (i, row) in part)
                {
                    tags.Add(row, () => rows.Add(new GalleyTableRow([.. grid[i].Select(cell => Cell(cell, row.IsHead, size, leading, setting))]) { IsHead = row.IsHead, IsFoot = row.Part == TablePart.Foot }));
                }
            });
        }

        return rows.ToImmutable();
    }

    private GalleyTableCell Cell(PlacedCell cell, bool isHead, double size, double leading, Setting setting)
    {
        var paragraphs = ImmutableArray.CreateBuilder<GalleyParagraph>();
        tags.AddCell(cell, isHead, () =>
        {
            foreach (var paragraph in cell.Cell.Blocks.OfType<Paragraph>())
            {
                tags.Add(paragraph, () => paragraphs.Add(
                    new GalleyParagraph([.. pieces.Of(copy.Runs(paragraph), size, setting.Form).Select(WithLevelFigures)], Format(leading), paragraph)));
            }
        });
        return new GalleyTableCell(paragraphs.ToImmutable(), cell.Column, AlignmentOf(cell.Alignment)) { ColumnSpan = cell.Cell.ColumnSpan, RowSpan = cell.Cell.RowSpan };
    }

    /// <summary>Figures in columns are as high as capitals and all of one width, so that those of one place stand below each other.</summary>
    private static ParagraphPiece WithLevelFigures(ParagraphPiece piece) => piece is TextPiece { Font.Features: var features } text && !features.Contains("sups")
        ? text with { Font = text.Font with { Features = ["lnum", "tnum", .. features.Where(feature => feature is not ("onum" or "lnum"))] } }
        : piece;

    private static ParagraphFormat Format(double leading) => new(leading) { Alignment = Alignment.Left, Hyphenate = false };

    private static Alignment AlignmentOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => Alignment.Centered,
        ColumnAlignment.Right => Alignment.Right,
        _ => Alignment.Left,
    };
}
