using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Excerpting;

/// <summary>
/// Ends an excerpt where it reaches a number of words: at the end of the sentence or, where the paragraph has no such end, of the
/// paragraph.
/// </summary>
internal static class ExcerptLength
{
    /// <summary>Finds the unit in which an excerpt ends, and the inlines that stay of it.</summary>
    /// <param name="units">The units.</param>
    /// <param name="asked">Whether each unit is asked for, by its index.</param>
    /// <param name="words">The number of words that the excerpt is to reach.</param>
    /// <returns>The index of the last unit, and the inlines that stay of it, null where all stay. The index is -1 where the number of
    /// words is not reached.</returns>
    public static (int Last, ImmutableArray<Inline>? Inlines) Find(ImmutableArray<ExcerptUnit> units, IReadOnlyList<bool> asked, int words)
    {
        var left = words;
        for (var i = 0; i < units.Length; i++)
        {
            if (!asked[i])
            {
                continue;
            }

            var count = units[i].Words;
            if (count >= left && units[i].Block is not (Heading or Clause))
            {
                return (i, units[i].Block is Paragraph ? Shortened(units[i].Inlines, Math.Max(1, left - units[i].WordsBeside)) : null);
            }

            left = Math.Max(1, left - count);
        }

        return (-1, null);
    }

    private static ImmutableArray<Inline>? Shortened(ImmutableArray<Inline> inlines, int words)
    {
        var line = new StringBuilder();
        var places = new List<(int Inline, int Offset)>();
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is Text text)
            {
                line.Append(text.Content);
                places.AddRange(Enumerable.Range(0, text.Content.Length).Select(offset => (i, offset)));
                continue;
            }

            // A sentence may end after an inline that is not plain text, but never within it.
            var before = line.Length;
            PlainWords.Append(inlines[i], line, one => one is Note or InlineLabel or Intervention { Kind: InterventionKind.Gloss or InterventionKind.Page });
            places.AddRange(Enumerable.Range(0, line.Length - before).Select(offset => (i, offset == 0 ? 0 : -1)));
        }

        var flat = line.ToString();
        for (var stop = 0; stop < flat.Length; stop++)
        {
            if (flat[stop] is not ('.' or '!' or '?' or '…') || !SentenceEnds.EndsSentence(flat, stop, ImmutableHashSet<int>.Empty))
            {
                continue;
            }

            var end = stop + 1;
            while (end < flat.Length && flat[end] is '"' or '\'' or '”' or '’' or '»' or ')' or ']')
            {
                end++;
            }

            if (end < flat.Length && places[end].Offset >= 0 && WordCount.Of(flat[..end]) >= words && IsClosed(flat.AsSpan(0, end)) && WordCount.Of(flat[end..]) > 0)
            {
                return Before(inlines, places[end]);
            }
        }

        return null;
    }

    /// <summary>Whether no quotation and no parenthesis is open at the end of these words.</summary>
    private static bool IsClosed(ReadOnlySpan<char> words) =>
        words.Count('"') % 2 == 0 && (words.Count('“') == words.Count('”') || words.Count('„') == words.Count('“')) && words.Count('«') == words.Count('»') && words.Count('(') <= words.Count(')');

    private static ImmutableArray<Inline> Before(ImmutableArray<Inline> inlines, (int Inline, int Offset) place)
    {
        var kept = inlines[..place.Inline].ToBuilder();
        if (place.Offset > 0)
        {
            kept.Add((Text)inlines[place.Inline] is var text ? text with { Content = text.Content[..place.Offset] } : text);
        }

        return kept.ToImmutable();
    }
}
