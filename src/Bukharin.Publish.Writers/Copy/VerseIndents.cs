using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>The indents of lines of verse.</summary>
internal static class VerseIndents
{
    /// <summary>Gives a line back the indent that went with a gloss lifted from its beginning, as a space before a gloss does elsewhere.</summary>
    /// <param name="runs">The runs of a stanza.</param>
    /// <param name="stanza">What stands in it in the source.</param>
    public static ImmutableArray<Run> Keep(ImmutableArray<Run> runs, ImmutableArray<Inline> stanza)
    {
        var lines = VerseLine.Of(stanza).ToList();
        if (runs.Count(run => run is LineBreakRun) != lines.Count - 1)
        {
            // A line break within words of another look, which no source has.
            return runs;
        }

        var kept = ImmutableArray.CreateBuilder<Run>(runs.Length);
        var i = 0;
        foreach (var line in lines)
        {
            var end = i;
            while (end < runs.Length && runs[end] is not LineBreakRun)
            {
                end++;
            }

            var words = string.Concat(runs[i..end].TakeWhile(run => run is TextRun).Select(run => run.Words));
            var missing = line.Indent - (words.Length - words.TrimStart(VerseLine.Space).Length);
            if (missing > 0)
            {
                kept.Add(new TextRun(new string(VerseLine.Space, missing), default, stanza[0].Span with { Length = 0 }));
            }

            kept.AddRange(runs[i..Math.Min(end + 1, runs.Length)]);
            i = end + 1;
        }

        return kept.ToImmutable();
    }
}
