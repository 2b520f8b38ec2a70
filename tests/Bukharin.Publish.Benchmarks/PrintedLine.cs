using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Benchmarks;

/// <summary>A line of type as it stands on paper. All lengths in points.</summary>
/// <param name="Text">Its characters in order, without spaces.</param>
/// <param name="SizePt">Size of most of its letters.</param>
/// <param name="LeftPt">Where the first letter begins.</param>
/// <param name="RightPt">Where the last letter ends.</param>
/// <param name="BaselinePt">Height of the baseline above the page's foot.</param>
/// <param name="WordSpaces">Where the white between words begins and ends, from left to right; none behind a label at the line's beginning.</param>
internal sealed partial record PrintedLine(
    string Text, double SizePt, double LeftPt, double RightPt, double BaselinePt, ImmutableArray<(double Start, double End)> WordSpaces)
{
    /// <summary>Whether a label begins the line, and so a paragraph.</summary>
    public bool HasLabel { get; init; }

    /// <summary>Whether the line ends in a hyphen, be it the text's own.</summary>
    public bool IsHyphenated => Text[^1] is '\u00AD' or '-' or '\u2010';

    /// <summary>Mean white between words, in ems.</summary>
    public double MeanSpaceEm => WordSpaces.Average(space => space.End - space.Start) / SizePt;

    /// <summary>Whether a word is a label: a figure, a letter or a small Roman numeral with a stop or a parenthesis.</summary>
    public static bool IsLabel(string word) => Label().IsMatch(word);

    [GeneratedRegex(@"^(\(?(\d{1,3}|[a-z]|[ivx]+)\)|(\d{1,3}|[a-z]|[ivx]+)\.|\u2022)$")]
    private static partial Regex Label();
}
