namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Choosing places by random numbers.</summary>
internal static class Choice
{
    public static T Of<T>(Random random, IEnumerable<T> all, Func<T, bool>? isFit = null)
    {
        var fit = (isFit is null ? all : all.Where(isFit)).ToList();
        return fit.Count == 0 ? throw new ImpossibleDamageException("There is no such place.") : fit[random.Next(fit.Count)];
    }

    /// <summary>A word that is no label.</summary>
    public static Range Word(EditionText text, Random random, Func<string, bool>? isFit = null) =>
        Of(random, text.Words, word => !text.Body[word.Start].Place.IsLabel && (isFit is null || isFit(text.TextOf(word))));

    /// <summary>A word and the one after it, both in one clause and neither a label.</summary>
    public static (Range First, Range Second) Neighbours(EditionText text, Random random, Func<string, string, bool>? isFit = null)
    {
        var index = Of(random, Enumerable.Range(0, text.Words.Length - 1), i =>
            text.Body[text.Words[i].Start].Place is { IsLabel: false } place && text.Body[text.Words[i + 1].Start].Place is { IsLabel: false } next
            && place.ClauseId == next.ClauseId && place.Paragraph == next.Paragraph
            && (isFit is null || isFit(text.TextOf(text.Words[i]), text.TextOf(text.Words[i + 1]))));
        return (text.Words[index], text.Words[index + 1]);
    }

    /// <summary>A cell of the text.</summary>
    public static PlacedCell Cell(EditionText text, Random random, Func<PlacedCell, bool> isFit) => Of(random, text.Body, isFit);

    /// <summary>A sentence that stands whole in one clause, without its label.</summary>
    public static Range Sentence(EditionText text, Random random, int longest = int.MaxValue)
    {
        List<Range> sentences = [];
        int? start = null;
        foreach (var word in text.Words)
        {
            var place = text.Body[word.Start].Place;
            if (place.IsLabel || (start is { } begun && (text.Body[begun].Place.ClauseId != place.ClauseId || text.Body[begun].Place.Paragraph != place.Paragraph)))
            {
                start = place.IsLabel ? null : word.Start.Value;
            }

            var ends = text.TextOf(word)[^1] is '.' or '?' or '!';
            if (start is { } from && ends)
            {
                sentences.Add(from..word.End);
            }

            start = ends ? word.End.Value + 1 : start;
        }

        return Of(random, sentences, sentence => sentence.End.Value - sentence.Start.Value <= longest && sentence.End.Value - sentence.Start.Value > 8);
    }
}
