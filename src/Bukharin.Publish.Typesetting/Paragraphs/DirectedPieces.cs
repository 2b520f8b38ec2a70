using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Directions;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Parts the pieces of a paragraph by the direction in which they run.</summary>
/// <remarks>
/// In a phrase that runs from right to left a line ends between two of its letters alone, or behind a comma that only such scripts have. With a stop or a number at its end, nobody who
/// reads the line could tell whether it stands before the phrase or in it.
/// </remarks>
internal static class DirectedPieces
{
    /// <summary>The pieces, each of one embedding level; the very same where nothing runs from right to left, as nearly always.</summary>
    public static ImmutableArray<ParagraphPiece> Of(ImmutableArray<ParagraphPiece> pieces)
    {
        if (!pieces.Any(piece => piece is TextPiece text && BidiClasses.HasRight(text.Text)))
        {
            return pieces;
        }

        var line = new StringBuilder();
        foreach (var piece in pieces)
        {
            line.Append(piece switch { TextPiece text => text.Text, LineBreakPiece or IndentPiece => "\n", _ => "" });
        }

        var whole = line.ToString();
        var runs = DirectionRuns.Of(whole);
        var result = ImmutableArray.CreateBuilder<ParagraphPiece>(pieces.Length + runs.Length);
        var (place, run) = (0, 0);
        foreach (var piece in pieces)
        {
            if (piece is not TextPiece text)
            {
                place += piece is LineBreakPiece or IndentPiece ? 1 : 0;
                result.Add(piece);
                continue;
            }

            for (var end = place + text.Text.Length; place < end;)
            {
                while (runs[run].End <= place)
                {
                    run++;
                }

                var next = Math.Min(end, runs[run].End);
                result.Add(Part(text, text.Text[(text.Text.Length - (end - place))..(text.Text.Length - (end - next))], runs[run].Level, whole, place));
                place = next;
            }
        }

        return result.DrainToImmutable();
    }

    private static TextPiece Part(TextPiece piece, string text, int level, string whole, int place) => level == 0
        ? text.Length == piece.Text.Length ? piece : piece with { Text = text }
        : piece with
        {
            Text = Tied(text, whole, place),
            Font = level % 2 == 0 ? piece.Font : piece.Font with { IsRightToLeft = true },
            Level = level,
            IsRigid = true,
            NoHyphens = true,
        };

    /// <summary>A part of a phrase with U+2060 behind each space at which no line may end.</summary>
    private static string Tied(string text, string whole, int place)
    {
        var tied = new StringBuilder(text);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (Spaces.IsBreaking(text[i]) && !(IsBesideLetter(whole, place + i, -1) && IsBesideLetter(whole, place + i, 1)))
            {
                tied.Insert(i + 1, Spaces.WordJoiner);
            }
        }

        return tied.ToString();
    }

    /// <summary>Whether what stands beside a space, marks and other spaces apart, makes a phrase run from right to left.</summary>
    private static bool IsBesideLetter(string whole, int space, int step)
    {
        for (var i = space + step; i >= 0 && i < whole.Length; i += step)
        {
            if (char.IsLowSurrogate(whole[i]) == step > 0 && char.IsSurrogate(whole[i]))
            {
                continue;
            }

            var at = step < 0 && char.IsLowSurrogate(whole[i]) && i > 0 ? i - 1 : i;
            var character = Rune.TryGetRuneAt(whole, at, out var one) ? one : Rune.ReplacementChar;
            if (!Spaces.IsBreaking(whole[i]) && BidiClasses.Of(character) is not (BidiClass.Mark or BidiClass.Invisible))
            {
                return BidiClasses.IsOfPhrase(character);
            }
        }

        return false;
    }
}
