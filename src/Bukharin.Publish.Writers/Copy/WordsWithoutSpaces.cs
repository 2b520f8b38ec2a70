using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds words of Thai, Lao, Khmer and Burmese that no line's end could part: there are no spaces between them, and no dictionary here (UAX #14, class SA).</summary>
internal static partial class WordsWithoutSpaces
{
    /// <summary>Finds such words in a copy.</summary>
    /// <returns>One diagnostic for each run of words that is longer than half a line.</returns>
    public static ImmutableArray<Diagnostic> Find(PreparedCopy copy) =>
    [
        .. copy.AllRuns().OfType<TextRun>().Where(run => LongRow().IsMatch(run.Text))
            .OrderBy(run => run.Span.Line).ThenBy(run => run.Span.Column)
            .Select(run => DiagnosticCodes.WordsNotParted.At(run.Span, LongRow().Match(run.Text).Length.ToString(CultureInfo.InvariantCulture))),
    ];

    [GeneratedRegex("[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]{40,}")]
    private static partial Regex LongRow();
}
