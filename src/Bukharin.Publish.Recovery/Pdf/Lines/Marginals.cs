using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>The words that stand in the margins, and the lines beside which they stand.</summary>
/// <remarks>The page says which of its words they are; beside which line they stand is a matter of their baselines.</remarks>
internal sealed class Marginals
{
    /// <summary>Deviation from a line's baseline that is none to the eye, as a part of the size of type.</summary>
    private const double SameBaseline = 0.06;

    /// <summary>How far words that are all raised or lowered stand from the baseline of their line, at most, as a part of their size.</summary>
    private const double RaisedBaseline = 0.6;

    /// <summary>Lines in a margin that are nearer than this belong together, as a part of the size of type.</summary>
    private const double WidestLeading = 1.5;

    private readonly Dictionary<TextLine, RecoveredMarginal> _words = new(ReferenceEqualityComparer.Instance);

    /// <param name="pages">The pages, with their notes apart.</param>
    /// <param name="areArtifacts">Whether those are meant that tell of another edition; the others are the text's.</param>
    public Marginals(ImmutableArray<PageText> pages, bool areArtifacts)
    {
        foreach (var page in pages)
        {
            var glyphs = page.Content.Kept.Where(glyph => glyph.IsMarginal && glyph.IsArtifact == areArtifacts).ToArray();
            for (var start = 0; start < glyphs.Length;)
            {
                // Letters that another face has may be smaller than those of the words that they belong to.
                var (end, size) = (start + 1, glyphs[start].SizePt);
                while (end < glyphs.Length && glyphs[end - 1].Baseline - glyphs[end].Baseline is > -1 and var step && step < WidestLeading * Math.Max(size, glyphs[end].SizePt))
                {
                    size = Math.Max(size, glyphs[end++].SizePt);
                }

                Add(page, glyphs.AsSpan(start..end));
                start = end;
            }
        }
    }

    /// <summary>Whether any words stand in a margin.</summary>
    public bool AreThere => _words.Count > 0;

    /// <summary>What stands beside a line; null for nothing.</summary>
    public RecoveredMarginal? Of(TextLine line) => _words.GetValueOrDefault(line);

    private void Add(PageText page, ReadOnlySpan<Glyph> glyphs)
    {
        var lines = page.Column;
        if (lines.IsEmpty)
        {
            return;
        }

        // Those of a table's cells may be level with each other.
        var baseline = glyphs[0].Baseline;
        var level = lines.Index().Where(line => Math.Abs(line.Item.Baseline - baseline) <= Deviation(line.Item)).Select(line => line.Index).ToList();
        var isBeside = level.Count > 0;
        var first = isBeside ? level[0] : Math.Max(0, LineAt(lines, baseline));
        var line = lines[first];
        var words = new RecoveredMarginal(TextOf(glyphs), isBeside, Math.Max(0, LineAt(lines, glyphs[^1].Baseline) - first)) { Level = isBeside ? level[^1] - first : 0 };
        _words[line] = _words.TryGetValue(line, out var before) ? words with { Text = $"{before.Text} {words.Text}", IsBeside = before.IsBeside && isBeside } : words;
    }

    /// <summary>How far a line's words may stand from its baseline.</summary>
    private static double Deviation(TextLine line) => (line.IsAllSmall ? RaisedBaseline : SameBaseline) * line.SizePt;

    /// <summary>Index of the last line that is not below a height; -1 for none.</summary>
    private static int LineAt(ImmutableArray<TextLine> lines, double baseline)
    {
        var index = lines.Length - 1;
        while (index >= 0 && lines[index] is var line && line.Baseline < baseline - Deviation(line))
        {
            index--;
        }

        return index;
    }

    private static string TextOf(ReadOnlySpan<Glyph> glyphs)
    {
        var text = new StringBuilder(glyphs[0].Text);
        for (var i = 1; i < glyphs.Length; i++)
        {
            // The space at which a line was broken is in the file or is not.
            text.Append(glyphs[i].Baseline != glyphs[i - 1].Baseline && !glyphs[i - 1].IsSpace ? " " : "").Append(glyphs[i].Text);
        }

        return text.ToString().Trim();
    }
}
