using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Finds the gaps of a version among the words that an edition must have, and numbers them.</summary>
/// <remarks>Not by the characters of paragraphs, as they are found where they are made, but by the tokens of the whole text.</remarks>
internal static partial class ExpectedGaps
{
    /// <summary>The gaps, in the order of the text; of one that has no place, or several, there is none.</summary>
    /// <param name="edition">The words of the text; nothing behind it.</param>
    /// <param name="document">The document.</param>
    /// <param name="tokenizer">Folds and parts words.</param>
    public static ImmutableArray<ExpectedGap> Of(ExpectedEdition edition, Document document, Tokenizer tokenizer)
    {
        var open = new HashSet<Model.Text>(ReferenceEqualityComparer.Instance);
        Open(ImmutableArray<Node>.CastUp(document.Blocks), isLine: false, open);
        return
        [
            .. document.FrontMatter.ClassWork.Gaps
                .Select(gap => Placed(gap, edition, open, tokenizer)).OfType<ExpectedGap>()
                .OrderBy(gap => gap.Start)
                .Select((gap, i) => gap with { Number = i + 1 }),
        ];
    }

    /// <summary>What looks like a gap in the text itself, by number and length of its rule.</summary>
    /// <param name="tokens">The words of the text.</param>
    /// <param name="tokenizer">What parted them.</param>
    public static IReadOnlySet<(int Number, int Length)> SignsIn(TokenStream tokens, Tokenizer tokenizer)
    {
        var signs = new HashSet<(int, int)>();
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            var length = 0;
            while (i + 3 + length < tokens.Count && Text(i + 3 + length) == "_")
            {
                length++;
            }

            if (length > 0 && Text(i) == "(" && Text(i + 2) == ")" && int.TryParse(Text(i + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                signs.Add((number, length));
            }
        }

        return signs;

        string Text(int token) => tokenizer.TextOf(tokens[token]);
    }

    /// <summary>Adds the nodes that can have gaps: the words of paragraphs that are nobody's but the author's, and lead nowhere.</summary>
    private static void Open(ImmutableArray<Node> nodes, bool isLine, HashSet<Model.Text> open)
    {
        foreach (var node in nodes)
        {
            if (node is Model.Text text && isLine)
            {
                open.Add(text);
            }
            else if (node is not (Heading or CodeBlock or TableRow { IsHead: true } or Link or Intervention or Note or Shifted))
            {
                Open(DocumentWalker.ChildrenOf(node), isLine || node is Paragraph, open);
            }
        }
    }

    private static ExpectedGap? Placed(Gap gap, ExpectedEdition edition, HashSet<Model.Text> open, Tokenizer tokenizer)
    {
        var (before, words, all) = (Tokens(gap.Before, tokenizer), Tokens(gap.Words, tokenizer), Tokens(gap.Before + gap.Words + gap.After, tokenizer));
        foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
        {
            var places = new List<int>();
            for (var i = 0; i + all.Count <= edition.Tokens.Count; i++)
            {
                if (Stands(i, comparison))
                {
                    places.Add(i + before.Count);
                }
            }

            if (places is [var start])
            {
                return new ExpectedGap(0, start, words.Count, gap, WordsOf(edition, start, start + words.Count))
                {
                    IsInWord = IsMade(edition.Tokens[start].Origin),
                };
            }

            if (places.Count > 0)
            {
                return null;
            }
        }

        return null;

        bool Stands(int at, StringComparison comparison)
        {
            for (var i = 0; i < all.Count; i++)
            {
                if (!Own(at + i, isFirst: i == 0, isLast: i == all.Count - 1).Equals(all[i], comparison) || (i > 0 && edition.Tokens[at + i].BeginsParagraph))
                {
                    return false;
                }
            }

            var (start, end) = (at + before.Count, at + before.Count + words.Count);
            var clause = edition.OriginOf(start).Clause;
            return (IsMade(edition.Tokens[start].Origin) || IsParted(start))
                && ((edition.Tokens.PartsIn(end - 1) is [.., var last] && IsMade(last.Origin)) || IsParted(end)) && (gap.Clause is not { } asked || (clause is not null && (IsWithin(clause.Address, asked, '.') || IsWithin(clause.Id, asked, '-'))));
        }

        // The characters of a token that can stand in a gap. What the edition says of a place, such as the number of a note, can be closed
        // up to the first or the last word, and is no part of it.
        string Own(int token, bool isFirst, bool isLast)
        {
            var (text, parts) = (tokenizer.TextOf(edition.Tokens[token]), edition.Tokens.PartsIn(token));
            if (parts.Count == 0)
            {
                return IsOpen(edition.Tokens[token].Origin) ? text : "";
            }

            List<(int Index, int Origin)> all = [(0, edition.Tokens[token].Origin), .. parts];
            var (first, end) = (0, all.Count);
            while (isFirst && first < end && IsMade(all[first].Origin))
            {
                first++;
            }

            while (isLast && end > first && IsMade(all[end - 1].Origin))
            {
                end--;
            }

            return first == end || !all[first..end].TrueForAll(part => IsOpen(part.Origin)) ? ""
                : text[all[first].Index..(end < all.Count ? all[end].Index : text.Length)];
        }

        bool IsMade(int origin) => edition.Origins[origin].Words is null;

        bool IsOpen(int origin) => edition.Origins[origin] is { Place: ExpectedPlace.Text, HeadingLevel: 0, Words: { } node } && open.Contains(node);

        // What is raised belongs to the word before it, and a low line to either.
        bool IsParted(int at) => at == 0 || at >= edition.Tokens.Count || edition.Tokens[at].HasAnySpaceBefore || edition.Tokens[at].BeginsParagraph
            || !(IsBound(at - 1) || IsBound(at));

        bool IsBound(int at) => !IsMade(edition.Tokens[at].Origin) && (edition.OriginOf(at).Look.Shift != BaselineShift.None || tokenizer.TextOf(edition.Tokens[at]) == "_");
    }

    private static bool IsWithin(string place, string outer, char sign) => place == outer || (place.StartsWith(outer, StringComparison.Ordinal) && place[outer.Length] == sign);

    private static List<string> Tokens(string words, Tokenizer tokenizer)
    {
        var (line, tokens) = (new LineText(), new TokenStream());
        line.Append(words, 0);
        tokenizer.Append(line, TokenFlags.None, tokens, []);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => tokenizer.TextOf(tokens[i]))];
    }

    /// <summary>The characters of some tokens of one node, with the apostrophes and dashes of a printer, who would have set them.</summary>
    private static string WordsOf(ExpectedEdition edition, int start, int end)
    {
        var (first, content) = (edition.Tokens[start], edition.OriginOf(start).Words?.Content);
        if (content is null)
        {
            // The token begins with what the edition says of a place; the words are the node behind that.
            var own = edition.Tokens.PartsIn(start).First(part => edition.Origins[part.Origin].Words is not null).Origin;
            (first, content) = (first with { Origin = own, Offset = 0 }, edition.Origins[own].Words!.Content);
        }

        var behind = end < edition.Tokens.Count && edition.Tokens[end] is var next && next.Origin == first.Origin ? next.Offset : content.Length;
        return content[Math.Min(first.Offset, behind)..behind].TrimEnd();
    }

    /// <summary>Words as a printer sets them, so that what is put back is not taken for a typewriter's.</summary>
    public static string Set(string words) => Dashes().Replace(words.Replace('\'', '\u2019'), "\u2013");

    [GeneratedRegex("(?<=[0-9])-(?=[0-9])|--+|(?<= )-(?= )")]
    private static partial Regex Dashes();
}
