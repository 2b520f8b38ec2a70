using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>Puts the words of gaps back into an edition that leaves them out.</summary>
internal static class GapWords
{
    /// <summary>The edition with words in the place of its gaps.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="wordsOf">The words of a gap by its number; null where there is no such gap, whose signs stay then.</param>
    /// <param name="marksPlaces">Whether a <see cref="RecoveredGap"/> stands where each of them stood.</param>
    public static RecoveredEdition PutBack(RecoveredEdition edition, Func<int, string?> wordsOf, bool marksPlaces) => edition with
    {
        Paragraphs = edition.Paragraphs.IsDefault ? [] : [.. edition.Paragraphs.Select(paragraph => paragraph is { Pieces.IsDefaultOrEmpty: false } ? In(paragraph, wordsOf, marksPlaces) : paragraph)],
        Navigation = edition.Navigation.IsDefault ? [] : [.. edition.Navigation.Select(list => list.Select(entry => entry with { Title = In(entry.Title, wordsOf) }).ToImmutableArray())],
    };

    private static string In(string words, Func<int, string?> wordsOf)
    {
        foreach (var sign in GapSigns.In(words).Reverse())
        {
            words = wordsOf(NumberOf(sign)) is { } own ? words[..sign.Index] + own + words[(sign.Index + sign.Length)..] : words;
        }

        return words;
    }

    private static RecoveredParagraph In(RecoveredParagraph paragraph, Func<int, string?> wordsOf, bool marksPlaces)
    {
        if (GapSigns.In(paragraph.Text).Count == 0)
        {
            return paragraph;
        }

        var pieces = ImmutableArray.CreateBuilder<RecoveredPiece>();
        var texts = new List<RecoveredText>();
        foreach (var piece in paragraph.Pieces)
        {
            if (piece is RecoveredText text)
            {
                texts.Add(text);
            }
            else
            {
                Add(texts, pieces, wordsOf, marksPlaces);
                pieces.Add(piece);
            }
        }

        Add(texts, pieces, wordsOf, marksPlaces);
        return paragraph with { Pieces = pieces.ToImmutable() };
    }

    /// <summary>Adds words that follow each other, with those of their gaps; the list is empty then.</summary>
    private static void Add(List<RecoveredText> texts, ImmutableArray<RecoveredPiece>.Builder pieces, Func<int, string?> wordsOf, bool marksPlaces)
    {
        var at = 0;
        foreach (var sign in GapSigns.In(string.Concat(texts.Select(text => text.Text))).AsEnumerable())
        {
            var number = NumberOf(sign);
            if (wordsOf(number) is not { } words)
            {
                continue;
            }

            Copy(texts, at, sign.Index, pieces);
            if (marksPlaces)
            {
                pieces.Add(new RecoveredGap(number, sign.Groups["rule"].Length, At(texts, sign.Groups["rule"].Index).Markup.Heard));
            }

            var look = At(texts, sign.Index);
            pieces.Add(look with { Text = words, Markup = look.Markup with { Heard = null } });
            at = sign.Index + sign.Length;
        }

        Copy(texts, at, texts.Sum(text => text.Text.Length), pieces);
        texts.Clear();
    }

    private static int NumberOf(Match sign) => int.Parse(sign.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    private static RecoveredText At(List<RecoveredText> texts, int index)
    {
        foreach (var text in texts)
        {
            if (index < text.Text.Length)
            {
                return text;
            }

            index -= text.Text.Length;
        }

        return texts[^1];
    }

    private static void Copy(List<RecoveredText> texts, int start, int end, ImmutableArray<RecoveredPiece>.Builder pieces)
    {
        var before = 0;
        foreach (var text in texts)
        {
            var (from, to) = (Math.Max(start - before, 0), Math.Min(end - before, text.Text.Length));
            if (from < to)
            {
                pieces.Add(text with { Text = text.Text[from..to] });
            }

            before += text.Text.Length;
        }
    }
}
