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
    /// <param name="own">The signs that the text itself has, by number and length: these are a gap only where the edition marks them as one.</param>
    public static RecoveredEdition PutBack(RecoveredEdition edition, Func<int, string?> wordsOf, bool marksPlaces, IReadOnlySet<(int Number, int Length)> own) => edition with
    {
        Paragraphs = edition.Paragraphs.IsDefault ? [] : [.. edition.Paragraphs.Select(paragraph => paragraph is { Pieces.IsDefaultOrEmpty: false } ? In(paragraph, wordsOf, marksPlaces, own) : paragraph)],
        Navigation = edition.Navigation.IsDefault ? [] : [.. edition.Navigation.Select(list => list.Select(entry => entry with { Title = In(entry.Title, wordsOf, own) }).ToImmutableArray())],
    };

    /// <summary>The signs that an edition has and does not mark as gaps, by number and length.</summary>
    /// <param name="edition">An edition as it was made.</param>
    public static IReadOnlySet<(int Number, int Length)> Unmarked(RecoveredEdition edition)
    {
        var unmarked = new HashSet<(int, int)>();
        foreach (var paragraph in edition.Paragraphs.IsDefault ? [] : edition.Paragraphs)
        {
            List<RecoveredText> texts = paragraph is { Pieces.IsDefaultOrEmpty: false } ? [.. paragraph.Pieces.OfType<RecoveredText>()] : [];
            unmarked.UnionWith(GapSigns.In(string.Concat(texts.Select(text => text.Text))).Where(sign => !IsMarked(texts, sign)).Select(KeyOf));
        }

        return unmarked;
    }

    private static bool IsMarked(List<RecoveredText> texts, Match sign) => At(texts, sign.Groups["rule"].Index).Markup.IsGap;

    private static (int Number, int Length) KeyOf(Match sign) => (NumberOf(sign), sign.Groups["rule"].Length);

    private static string In(string words, Func<int, string?> wordsOf, IReadOnlySet<(int Number, int Length)> own)
    {
        foreach (var sign in GapSigns.In(words).Reverse())
        {
            words = !own.Contains(KeyOf(sign)) && wordsOf(NumberOf(sign)) is { } back ? words[..sign.Index] + back + words[(sign.Index + sign.Length)..] : words;
        }

        return words;
    }

    private static RecoveredParagraph In(RecoveredParagraph paragraph, Func<int, string?> wordsOf, bool marksPlaces, IReadOnlySet<(int Number, int Length)> own)
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
                Add(texts, pieces, wordsOf, marksPlaces, own);
                pieces.Add(piece);
            }
        }

        Add(texts, pieces, wordsOf, marksPlaces, own);
        return paragraph with { Pieces = pieces.ToImmutable() };
    }

    /// <summary>Adds words that follow each other, with those of their gaps; the list is empty then.</summary>
    private static void Add(List<RecoveredText> texts, ImmutableArray<RecoveredPiece>.Builder pieces, Func<int, string?> wordsOf, bool marksPlaces, IReadOnlySet<(int Number, int Length)> own)
    {
        var at = 0;
        foreach (var sign in GapSigns.In(string.Concat(texts.Select(text => text.Text))).AsEnumerable())
        {
            var number = NumberOf(sign);
            if ((own.Contains(KeyOf(sign)) && !IsMarked(texts, sign)) || wordsOf(number) is not { } words)
            {
                continue;
            }

            Copy(texts, at, sign.Index, pieces);
            if (marksPlaces)
            {
                pieces.Add(new RecoveredGap(number, sign.Groups["rule"].Length, At(texts, sign.Groups["rule"].Index).Markup.Heard));
            }

            var look = At(texts, sign.Index);
            pieces.Add(look with { Text = words, Markup = look.Markup with { Heard = null, IsGap = false } });
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
