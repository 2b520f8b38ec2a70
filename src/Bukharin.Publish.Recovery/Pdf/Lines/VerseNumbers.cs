using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>The numbers of lines of verse, and the lines beside which they stand.</summary>
/// <remarks>The page says which of its words they are; beside which line they stand is a matter of their baselines.</remarks>
internal sealed class VerseNumbers
{
    /// <summary>Deviation from a line's baseline that is none to the eye, as a part of the size of type.</summary>
    private const double SameBaseline = 0.06;

    private readonly Dictionary<TextLine, string> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <param name="pages">The pages.</param>
    public VerseNumbers(ImmutableArray<PageText> pages)
    {
        foreach (var page in pages.Where(page => !page.Column.IsEmpty))
        {
            var glyphs = page.Content.Kept.Where(glyph => glyph.IsVerseNumber).ToArray();
            for (var start = 0; start < glyphs.Length;)
            {
                var end = start + 1;
                while (end < glyphs.Length && glyphs[end].Baseline == glyphs[start].Baseline && glyphs[end].Left >= glyphs[end - 1].Left)
                {
                    end++;
                }

                var (line, number) = (LineAt(page, glyphs[start].Baseline), string.Concat(glyphs[start..end].Select(glyph => glyph.Text)).Trim());
                _numbers[line] = _numbers.TryGetValue(line, out var before) ? $"{before} {number}" : number;
                start = end;
            }
        }
    }

    /// <summary>The number beside a line; null for none.</summary>
    public string? Of(TextLine line) => _numbers.GetValueOrDefault(line);

    /// <summary>The last line that is not below a height; the page's first where all are.</summary>
    private static TextLine LineAt(PageText page, double baseline) =>
        page.Column.LastOrDefault(line => line.Baseline >= baseline - (SameBaseline * line.SizePt)) ?? page.Column[0];
}
