using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Directions;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>Splits the pieces of a paragraph by direction.</summary>
/// <remarks>
/// Within a phrase that runs from right to left, a line can end only between two of its letters, or after a comma of such scripts.
/// After a stop or a number, a reader could not tell whether that belongs to the phrase or to the line.
/// </remarks>
internal static class DirectedPieces
{
    /// <summary>The pieces, each with one embedding level; the same array if nothing runs from right to left, as is usual.</summary>
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

    /// <summary>A part of a phrase, with U+2060 behind each space where no line can end.</summary>
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

    /// <summary>Whether the next character beside a space, apart from marks and other spaces, is a right-to-left letter.</summary>
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
