using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>Finds the words that marginal notes in lines stand beside.</summary>
internal static class MarginWords
{
    /// <summary>Puts each note of a line before its word, and takes the space that went with it.</summary>
    public static ImmutableArray<Inline> Before(ImmutableArray<Inline> inlines)
    {
        if (!inlines.Any(inline => inline is MarginAnchor))
        {
            return inlines;
        }

        var line = inlines.ToList();
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i] is not MarginAnchor anchor)
            {
                continue;
            }

            var next = i + 1 < line.Count ? line[i + 1] : null;
            if (BeginsLine(line, i))
            {
                if (next is Text { Content: [' ', ..] } spaced)
                {
                    Replace(line, i + 1, spaced.Slice(1, spaced.Content.Length));
                }

                continue;
            }

            var isApart = line[i - 1] is Text { Content: [.., ' '] };
            if (isApart && next is not null && HasWordAtStart(next))
            {
                continue;
            }

            if (isApart && line[i - 1] is Text before)
            {
                // The space behind the note, or the end of the line, stands behind its word.
                i -= Replace(line, i - 1, before.Slice(0, before.Content.Length - 1));
            }

            line.RemoveAt(i);
            i = MoveBefore(line, i, anchor);
        }

        return JoinedText.Of(line);
    }

    /// <summary>Inserts a place before the word that ends at an index; gives the index of the last inline that has been looked at.</summary>
    private static int MoveBefore(List<Inline> line, int end, MarginAnchor anchor)
    {
        var at = end - 1;
        while (at > 0 && (IsBesideWord(line[at]) || (line[at] is not Text { Content: var own } || !own.Contains(' ', StringComparison.Ordinal)) && line[at - 1] is not (LineBreak or Text { Content: [.., ' '] })))
        {
            at--;
        }

        // The indent of a line of verse stays before its first word.
        if (at >= 0 && line[at] is Text words && Math.Max(words.Content.LastIndexOf(' '), words.Content.Length - words.Content.TrimStart(VerseLine.Space).Length - 1) is >= 0 and var space)
        {
            Replace(line, at, words.Slice(0, space + 1));
            line.Insert(at + 1, anchor);
            if (words.Slice(space + 1, words.Content.Length) is { } word)
            {
                line.Insert(at + 2, word);
            }

            return end + 1;
        }

        line.Insert(Math.Max(0, at), anchor);
        return end;
    }

    /// <summary>Whether nothing but an indent, or another note, stands before an index on its line.</summary>
    private static bool BeginsLine(List<Inline> line, int index)
    {
        while (index > 0 && (line[index - 1] is MarginAnchor || (line[index - 1] is Text { Content: var content } && string.IsNullOrWhiteSpace(content))))
        {
            index--;
        }

        return index == 0 || line[index - 1] is LineBreak;
    }

    private static bool HasWordAtStart(Inline inline) => inline switch
    {
        Text text => text.Content is [not (' ' or ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '\u2019' or '\u201D' or '\u00BB' or '\u2026'), ..],
        LineBreak => false,
        _ => !IsBesideWord(inline),
    };

    /// <summary>Whether an inline is no word, but is at the one before it.</summary>
    private static bool IsBesideWord(Inline inline) =>
        inline is Note or MarginAnchor or CrossReference { IsMark: true } or Intervention { Kind: InterventionKind.Gloss or InterventionKind.Page };

    /// <summary>Replaces an inline, or takes it out; gives by how many the line has become shorter.</summary>
    private static int Replace(List<Inline> line, int index, Inline? inline)
    {
        if (inline is null)
        {
            line.RemoveAt(index);
            return 1;
        }

        line[index] = inline;
        return 0;
    }
}
