using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Model;

/// <summary>Takes marginal notes that stand in lines out of these, and puts them back.</summary>
/// <remarks>
/// In a source a note may stand in the line that it stands beside: <c>The lamp [Of the light.]{.margin} is lit.</c> In the tree it is a
/// block before the line's own, as notes between blocks are, so all that is done with these holds for it; in the line is its place, before
/// its word. That is the word which it follows; of one that begins a line, or that a word follows without a space, it is the next.
/// </remarks>
internal static class MarginSpans
{
    private const string Lead = "margin.";

    /// <summary>Takes the notes out of the lines of some blocks. Where nothing can stand in the margin, in headings, lists, tables and notes, they stay.</summary>
    public static ImmutableArray<Block> Apart(ImmutableArray<Block> blocks)
    {
        if (!DocumentWalker.Descendants(blocks).Any(node => node is MarginAnchor))
        {
            return blocks;
        }

        var copy = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph:
                    AddApart(block, copy);
                    break;
                case LineBlock verse:
                    foreach (var part in Parted(verse))
                    {
                        AddApart(part, copy);
                    }

                    break;
                case Division division:
                    copy.Add(division with { Blocks = Apart(division.Blocks) });
                    break;
                case Clause clause:
                    copy.Add(clause with { Blocks = Apart(clause.Blocks) });
                    break;
                case BlockQuote quote:
                    copy.Add(quote with { Blocks = Apart(quote.Blocks) });
                    break;
                default:
                    copy.Add(block);
                    break;
            }
        }

        return copy.ToImmutable();
    }

    /// <summary>Verse, parted before each stanza but the first that has a note beside it: what stands beside a block stands before it.</summary>
    private static IEnumerable<LineBlock> Parted(LineBlock verse)
    {
        var start = 0;
        var number = verse.FirstNumber;
        for (var i = 1; i <= verse.Stanzas.Length; i++)
        {
            if (i < verse.Stanzas.Length && !PlacesIn(verse.Stanzas[i]).Any())
            {
                continue;
            }

            var stanzas = verse.Stanzas[start..i];
            yield return start == 0 && i == verse.Stanzas.Length ? verse : verse with { Stanzas = stanzas, FirstNumber = number, Span = start == 0 ? verse.Span : stanzas[0].Span };
            number += stanzas.Sum(stanza => VerseLine.Of(stanza.Inlines).Count(line => line.IsCounted));
            start = i;
        }
    }

    private static void AddApart(Block block, ImmutableArray<Block>.Builder into)
    {
        var settled = new TreeRewriter { Line = MarginWords.Before }.Blocks([block])[0];
        var places = PlacesIn(settled).Where(anchor => !anchor.Words.IsEmpty).ToHashSet<Inline>(ReferenceEqualityComparer.Instance);
        var alone = new TreeRewriter { Line = line => [.. line.Where(inline => !places.Contains(inline))] }.Blocks([settled])[0];
        var stands = VisibleContent.Shows(alone);
        foreach (var anchor in places.Cast<MarginAnchor>())
        {
            // One that is a paragraph by itself is a note between blocks.
            into.Add(new Division { Role = DivisionRole.Margin, Anchor = stands ? Lead : "", Blocks = [new Paragraph { Inlines = anchor.Words, Span = anchor.Span }], Span = anchor.Span });
        }

        if (stands || places.Count == 0)
        {
            into.Add(new TreeRewriter { Line = line => [.. line.Select(inline => places.Contains(inline) ? (MarginAnchor)inline with { Words = [] } : inline)] }.Blocks([settled])[0]);
        }
    }

    /// <summary>Puts the notes that have a place in a line back into it, behind their words where a space follows these.</summary>
    public static ImmutableArray<Block> Within(ImmutableArray<Block> blocks)
    {
        var notes = DocumentWalker.Descendants(blocks).OfType<Division>().Where(note => note.Anchor.Length > 0).DistinctBy(note => note.Anchor, StringComparer.Ordinal)
            .ToDictionary(note => note.Anchor, note => WordsOf(note), StringComparer.Ordinal);
        return notes.Count == 0 ? blocks : new TreeRewriter
        {
            IsKept = block => block is not Division { Anchor.Length: > 0 },
            Line = line => line.Any(inline => inline is MarginAnchor { Words.IsEmpty: true }) ? BehindWords(line, notes) : line,
        }.Blocks(blocks);
    }

    /// <summary>Numbers the notes and their places in the order of the text: <c>margin.1</c>.</summary>
    public static ImmutableArray<Block> Numbered(ImmutableArray<Block> blocks)
    {
        if (!DocumentWalker.Descendants(blocks).Any(node => node is MarginAnchor))
        {
            return blocks;
        }

        // Before each block stand its notes in the order of their places, so both have one order in the text as a whole.
        var (notes, places) = (0, 0);
        var numbered = new TreeRewriter { Line = line => [.. line.Select(inline => inline is MarginAnchor { Words.IsEmpty: true } anchor ? anchor with { Id = IdOf(++places) } : inline)] }.Blocks(blocks);
        return OfNotes(numbered);

        ImmutableArray<Block> OfNotes(ImmutableArray<Block> some) =>
        [
            .. some.Select(block => block switch
            {
                Division { Anchor.Length: > 0 } note => note with { Anchor = IdOf(++notes) },
                Division division => division with { Blocks = OfNotes(division.Blocks) },
                Clause clause => clause with { Blocks = OfNotes(clause.Blocks) },
                BlockQuote quote => quote with { Blocks = OfNotes(quote.Blocks) },
                _ => block,
            }),
        ];
    }

    /// <summary>Whether an id is that of a place which a marginal note stands beside.</summary>
    public static bool IsId(string id) => id.StartsWith(Lead, StringComparison.Ordinal) && id.Length > Lead.Length && !id.AsSpan(Lead.Length).ContainsAnyExceptInRange('0', '9');

    /// <summary>The places in a block, those in its notes and explanations left out.</summary>
    public static IEnumerable<MarginAnchor> PlacesIn(Node node) =>
        node is MarginAnchor anchor ? [anchor] : node is Note or Intervention { Kind: InterventionKind.Gloss } ? [] : DocumentWalker.ChildrenOf(node).SelectMany(PlacesIn);

    private static string IdOf(int number) => Lead + number.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<Inline> WordsOf(Division note)
    {
        var words = ImmutableArray.CreateBuilder<Inline>();
        foreach (var paragraph in note.Blocks.OfType<Paragraph>())
        {
            if (words.Count > 0)
            {
                words.Add(new Text { Content = " ", Span = paragraph.Span });
            }

            words.AddRange(paragraph.Inlines);
        }

        return words.ToImmutable();
    }

    private static ImmutableArray<Inline> BehindWords(ImmutableArray<Inline> inlines, Dictionary<string, ImmutableArray<Inline>> notes)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is not MarginAnchor { Words.IsEmpty: true } anchor)
            {
                line.Add(inlines[i]);
                continue;
            }

            if (!notes.TryGetValue(anchor.Id, out var words) || words.IsEmpty)
            {
                continue;
            }

            var note = anchor with { Words = words };
            if (i + 1 < inlines.Length && inlines[i + 1] is Text { Content: var content } text && content.IndexOf(' ', StringComparison.Ordinal) is var end && (end > 0 || (end < 0 && i + 2 == inlines.Length)))
            {
                end = end < 0 ? content.Length : end;
                line.Add(text with { Content = $"{content[..end]} " });
                line.Add(note);
                if (end < content.Length)
                {
                    line.Add(text.Slice(end, content.Length)!);
                }

                i++;
            }
            else
            {
                line.Add(note);
            }
        }

        return JoinedText.Of(line);
    }
}
