using Bukharin.Publish.Cloze;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Support;

/// <summary>The specimen with gaps at its most awkward places.</summary>
internal static class GapTexts
{
    private const string Work = """
        gaps:
          - supernumerary
          - carrow point
          - "Corrie had the [boat]"
          - gap: "lamp is [clean]"
            clause: 2.a
            also: [spotless, "as new"]
          - "came in [Corrie's] boat"
          - "laid to the [food]"
          - two and a half
          - "words, [light good throughout]"
          - 1894--5
          - "For the [rest]"
        words: [lantern, Keeper]
        questions:
          - ask: Who keeps it?
            answer: Ansty.

        """;

    /// <summary>The text.</summary>
    public static string Source { get; } = File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"))
        .Replace("style: classic\n", Work, StringComparison.Ordinal);

    /// <summary>It, read.</summary>
    public static Document Letter { get; } = MarkdownReader.Read(Source, "lighthouse-letter.md").Document!;

    /// <summary>The same text with the signs of its gaps as words of its own, for those who look at a sheet as a text.</summary>
    public static Document Signs(int length)
    {
        var lines = Source.Split('\n');
        foreach (var gap in GapFinder.Find(Letter).Gaps.Reverse())
        {
            var (line, column, count) = (lines[gap.Span.Line - 1], gap.Span.Column - 1, gap.Span.Length);
            lines[gap.Span.Line - 1] = $"{line[..column]}\\({gap.Number}\\)\u00A0{string.Concat(Enumerable.Repeat("\\_", length))}{line[(column + count)..]}";
        }

        return MarkdownReader.Read(string.Join('\n', lines), "lighthouse-letter.md").Document!;
    }
}
