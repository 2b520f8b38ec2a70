using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>The thin space by which an edition keeps two marks apart, or a mark and a superscript, so that two numbers are not read as one: none of the text's.</summary>
internal static class SpacesAtMarks
{
    private const char ThinSpace = '\u2009';

    /// <summary>What stands in a paragraph, without the spaces between marks and superscripts.</summary>
    public static ImmutableArray<RecoveredPiece> WithoutAtSuperscripts(ImmutableArray<RecoveredPiece> pieces)
    {
        if (!pieces.Any(IsSuperscript))
        {
            return pieces;
        }

        var kept = ImmutableArray.CreateBuilder<RecoveredPiece>(pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i] is not RecoveredText words || Without(words, Neighbour(pieces, i, -1), Neighbour(pieces, i, 1)) is not { } text)
            {
                kept.Add(pieces[i]);
            }
            else if (text.Length > 0)
            {
                kept.Add(words with { Text = text });
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>Whether a piece is the space between two marks, or a mark and a superscript.</summary>
    public static bool IsBetween(RecoveredPiece piece, RecoveredPiece? before, RecoveredPiece? after) =>
        piece is RecoveredText { Text: [ThinSpace] } && (before, after) switch
        {
            (RecoveredMark, RecoveredMark) => true,
            ({ } mark, { } words) when IsMark(mark) => IsMark(words) || IsSuperscript(words),
            ({ } words, { } mark) when IsMark(mark) => IsSuperscript(words),
            _ => false,
        };

    /// <summary>Whether a superscript follows on a mark, and of the spaces between them the first is such a one.</summary>
    public static bool IsBeforeSuperscript(RecoveredMark mark, ImmutableArray<RecoveredPiece> pieces)
    {
        var isApart = false;
        foreach (var piece in pieces.SkipWhile(piece => !ReferenceEquals(piece, mark)).Skip(1))
        {
            if (piece is RecoveredMark or RecoveredPicture)
            {
                return false;
            }

            foreach (var character in piece is RecoveredText words ? words.Text : "")
            {
                if (!char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format)
                {
                    return isApart && IsSuperscript(piece);
                }

                if (!isApart && char.IsWhiteSpace(character) && character != ThinSpace)
                {
                    return false;
                }

                isApart |= character == ThinSpace;
            }
        }

        return false;
    }

    /// <summary>The words of a piece without such a space; null where there is none.</summary>
    private static string? Without(RecoveredText words, RecoveredPiece? before, RecoveredPiece? after)
    {
        if (IsBetween(words, before, after) && !(before is RecoveredMark && after is RecoveredMark))
        {
            return "";
        }

        // The text's own spaces there are one on a page, and its look is that of the one between.
        if (IsMark(before) && after is not null && IsSuperscript(after) && words.Text is [ThinSpace, _, ..] && string.IsNullOrWhiteSpace(words.Text))
        {
            return "";
        }

        // A space alone between a mark and plain words looks as the mark does, and is the text's.
        if (!IsSuperscript(words) || words.Text.AsSpan().Trim(ThinSpace).IsEmpty)
        {
            return null;
        }

        // On a page, a space looks as the words before it do.
        var text = IsMark(after) ? words.Text.TrimEnd(ThinSpace) : words.Text;
        return IsMark(before) ? text.TrimStart(ThinSpace) : text;
    }

    /// <summary>Whether a piece is the mark of a note, its first or a further one.</summary>
    private static bool IsMark(RecoveredPiece? piece) => piece is RecoveredMark or RecoveredText { Markup.Reference: ReferencePart.Mark };

    private static bool IsSuperscript(RecoveredPiece piece) => piece is RecoveredText { Format.Shift: BaselineShift.Superscript };

    /// <summary>The nearest words or mark on one side of a piece.</summary>
    private static RecoveredPiece? Neighbour(ImmutableArray<RecoveredPiece> pieces, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < pieces.Length; i += step)
        {
            if (pieces[i] is RecoveredText or RecoveredMark)
            {
                return pieces[i];
            }
        }

        return null;
    }
}
