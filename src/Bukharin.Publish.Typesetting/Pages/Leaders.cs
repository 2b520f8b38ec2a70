using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>The leader dots between words and what stands at the edge of their line, such as a page number.</summary>
internal static class Leaders
{
    // Distance, size and least white on either side, in ems. The dots guide the eye without standing out.
    private const double DistanceEm = 0.5;
    private const double DotEm = 0.075;
    private const double WhiteEm = 0.3;

    /// <summary>The dots of a line. They lie on one grid on all lines. They are drawn, so they are no part of the text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">Where its measure begins.</param>
    /// <param name="baseline">Its baseline.</param>
    public static IEnumerable<PlacedRule> Of(SetLine line, double left, double baseline)
    {
        if (line.Leader is not var (start, end, size))
        {
            yield break;
        }

        var (distance, dot) = (DistanceEm * size, DotEm * size);
        for (var at = Math.Ceiling((start + (WhiteEm * size)) / distance) * distance; at + dot <= end - (WhiteEm * size); at += distance)
        {
            yield return new PlacedRule(left + at, baseline - (dot / 2), dot, dot);
        }
    }
}
