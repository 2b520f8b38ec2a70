using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>Infers whether the line ends within paragraphs are the author's, or a typewriter's or mail program's.</summary>
/// <remarks>
/// A text is wrapped when it has at least three line ends within paragraphs, no line is longer than 100 characters, and at three
/// in four of the line ends the next line's first word would not have fitted into the longest line. Verses and addresses end
/// early; wrapped lines end because they are full.
/// </remarks>
internal static class LineEnds
{
    private const int LeastLineEnds = 3;
    private const int LongestWrappedLine = 100;

    /// <summary>Whether line ends are breaks; reported when there are any.</summary>
    public static bool AreBreaks(TextLines text, DiagnosticLog log)
    {
        var ends = 0;
        var full = 0;
        var longest = text.Lines.Max(line => line.End - line.Start);
        for (var i = 0; i + 1 < text.Lines.Length; i++)
        {
            if (text.Lines[i + 1].Paragraph == text.Lines[i].Paragraph)
            {
                ends++;
                var nextWord = text.WordsOf(i + 1).AsSpan();
                nextWord = nextWord[..(nextWord.IndexOf(' ') is > 0 and var space ? space : nextWord.Length)];
                full += text.Lines[i].End - text.Lines[i].Start + 1 + nextWord.Length > longest ? 1 : 0;
            }
        }

        if (ends == 0)
        {
            return true;
        }

        var areWrapped = ends >= LeastLineEnds && longest <= LongestWrappedLine && full * 4 >= ends * 3;
        log.Add(DiagnosticCodes.InferredLines.At(
            SourceSpan.Whole(text.Source.Path),
            areWrapped ? "wrapped" : "breaks",
            areWrapped ? "the lines are full" : ends < LeastLineEnds ? "there are few" : longest > LongestWrappedLine ? "other lines are long" : "many lines end early"));
        return !areWrapped;
    }
}
