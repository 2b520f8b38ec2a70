using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Flow;

/// <summary>Finds the words in a paragraph that have the form of a label.</summary>
/// <remarks>
/// A label has white space before and after it, and no escaped or encoded character in it. Words that the source states to be a
/// label are one wherever they stand. A label that a sentence cites is not one.
/// </remarks>
internal static class LabelLexer
{
    // How many characters before a label can belong to its citation: a word such as "clause", and a number.
    private const int LongestCitation = 40;

    public static ImmutableArray<LabelCandidate> Find(ImmutableArray<FlowPiece> pieces, int indent, LabelLook look)
    {
        var flat = Flatten(pieces, out var pieceStarts);
        var matches = new List<(int Piece, int Start, LabelMatch Match, bool BeginsParagraph, bool BeginsLine)>();
        var cited = -1;
        for (var p = 0; p < pieces.Length; p++)
        {
            if (pieces[p].Run is not { } run)
            {
                continue;
            }

            var first = SkipSpaces(run, 0);
            for (var i = first; i < run.Length; i++)
            {
                var beginsParagraph = p == 0 && i == first;
                var beginsLine = run.BeginsLine(i);
                var isStated = run.StatedAt(i) > 0;
                if (!beginsParagraph && !beginsLine && !isStated && (i == 0 || run[i - 1] != ' '))
                {
                    continue;
                }

                if ((MatchAt(run, i, beginsParagraph || beginsLine) ?? (beginsParagraph ? BareAt(run, i) : null)) is not { } match)
                {
                    continue;
                }

                var isLast = i + match.Length == run.Length || (i + match.Length == run.Length - 1 && run[^1] == ' ');
                if (isLast && p == pieces.Length - 1 && !beginsParagraph && !isStated)
                {
                    continue;
                }

                // White space must follow a label, and here the next piece follows at once.
                if (i + match.Length == run.Length && p < pieces.Length - 1 && pieces[p + 1].Inline is not LineBreak && !isStated)
                {
                    continue;
                }

                var start = pieceStarts[p] + i;
                if (!isStated && match.Form == LabelForm.Parenthesis && Intervals.GoOnBehind(flat.AsSpan(0, start)))
                {
                    i += match.Length - 1;
                    continue;
                }

                if (!beginsParagraph && !beginsLine && !isStated)
                {
                    if (match.Form == LabelForm.Parentheses && char.IsAsciiDigit(match.Numeral[0]) && SpelledNumbers.StandsAtEnd(flat.AsSpan(Math.Max(0, start - LongestCitation)..start)))
                    {
                        i += match.Length - 1;
                        continue;
                    }

                    if (CitedLabels.IsOne(flat[Math.Max(0, start - LongestCitation)..start], cited < 0 ? null : flat[cited..start]))
                    {
                        cited = start + match.Length;
                        i += match.Length - 1;
                        continue;
                    }
                }

                matches.Add((p, i, match, beginsParagraph, beginsLine));
                i += match.Length - 1;
                if (beginsParagraph && match.Form is LabelForm.Section or LabelForm.SectionPoint or LabelForm.Word && SkipSpaces(run, i + 1) is var inner && InnerAt(run, inner) is { } below)
                {
                    matches.Add((p, inner, below, false, false));
                    i = inner + below.Length - 1;
                }
            }
        }

        var starts = matches.Select(m => pieceStarts[m.Piece] + m.Start).ToHashSet();
        var sentences = new RunningCount(flat, starts);
        return [.. matches.Select(m => new LabelCandidate
        {
            Text = pieces[m.Piece].Run!.Substring(m.Start, m.Match.Length),
            Numeral = m.Match.Numeral,
            Length = m.Match.Length,
            Indent = indent,
            Look = m.BeginsParagraph ? look : LabelLook.None,
            Readings = m.Match.Readings,
            Piece = m.Piece,
            Start = m.Start,
            Span = pieces[m.Piece].Run!.SpanOf(m.Start, m.Match.Length),
            BeginsParagraph = m.BeginsParagraph,
            BeginsLine = m.BeginsLine,
            MayStandInLine = m.Match.MayStandInLine || (m.Match.Form == LabelForm.Point && !m.BeginsParagraph && !m.BeginsLine) || pieces[m.Piece].Run!.StatedAt(m.Start) > 0,
            IsStated = pieces[m.Piece].Run!.StatedAt(m.Start) > 0,
            Doubt = m.Match.Doubt,
            ClosesParenthesis = m.Match.Form == LabelForm.Parenthesis && sentences.ParenthesesOpenAt(pieceStarts[m.Piece] + m.Start) > 0,
            SentencesBefore = sentences.SentencesBefore(pieceStarts[m.Piece] + m.Start),
        })];
    }

    /// <summary>The number of characters at the beginning of a run that have the form of a label; 0 for none.</summary>
    public static int LengthAtStart(FlowText run) => run.Length > 0 && (MatchAt(run, 0, atBeginning: true) ?? BareAt(run, 0)) is { } match ? match.Length : 0;

    /// <summary>
    /// A label with a point directly after that of a section: <c>§ 1. 1. The lamp.</c> No other label inside a line may have a point.
    /// </summary>
    private static LabelMatch? InnerAt(FlowText run, int start) =>
        start < run.Length && MatchAt(run, start, atBeginning: true) is { Doubt: LabelDoubt.None, Form: LabelForm.Point } match && start + match.Length < run.Length ? match : null;

    private static LabelMatch? BareAt(FlowText run, int start)
    {
        Span<char> window = stackalloc char[LabelPattern.Window];
        return LabelPattern.Bare(window[..run.CopyLiteral(start, window)]);
    }

    private static LabelMatch? MatchAt(FlowText run, int start, bool atBeginning)
    {
        if (run.StatedAt(start) is > 0 and var stated)
        {
            return LabelPattern.Stated(run.Substring(start, stated));
        }

        Span<char> window = stackalloc char[LabelPattern.Window];
        return LabelPattern.Match(window[..run.CopyLiteral(start, window)], atBeginning);
    }

    private static int SkipSpaces(FlowText run, int start)
    {
        while (start < run.Length && run[start] == ' ')
        {
            start++;
        }

        return start;
    }

    /// <summary>The paragraph's words without those of notes and editors, which do not belong to the author's sentence.</summary>
    private static string Flatten(ImmutableArray<FlowPiece> pieces, out int[] starts)
    {
        starts = new int[pieces.Length];
        var flat = new StringBuilder();
        for (var p = 0; p < pieces.Length; p++)
        {
            starts[p] = flat.Length;
            if (pieces[p].Run is { } run)
            {
                flat.Append(run);
            }
            else
            {
                PlainWords.Append(pieces[p].Inline!, flat, inner => inner is Note or Intervention);
            }
        }

        return flat.ToString();
    }

    /// <summary>Counts sentences and open parentheses in one pass, so the offsets that it is asked for must rise.</summary>
    private sealed class RunningCount(string text, HashSet<int> labels)
    {
        private int _position;
        private int _sentences;
        private int _parentheses;

        public int SentencesBefore(int offset)
        {
            Advance(offset);
            return _sentences;
        }

        public int ParenthesesOpenAt(int offset)
        {
            Advance(offset);
            return _parentheses;
        }

        private void Advance(int offset)
        {
            for (; _position < offset; _position++)
            {
                switch (text[_position])
                {
                    case '(':
                        _parentheses++;
                        break;
                    case ')':
                        _parentheses = Math.Max(0, _parentheses - 1);
                        break;
                    case '.' or '!' or '?' or '…' when SentenceEnds.EndsSentence(text, _position, labels):
                        _sentences++;
                        break;
                }
            }
        }
    }
}
