using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>Splits the text into the parts that have files of their own.</summary>
/// <remarks>
/// An introduction, a letter, a commentary and a chapter (a heading of level 1) each begin a file, and so a page. A file
/// that would be long is split again, at the highest headings that it has: reading systems set a file as a whole, and slow
/// ones take seconds over a long one.
/// </remarks>
internal sealed class TextSplitter(PreparedCopy copy)
{
    /// <summary>Number of characters above which a part is split further: some fifteen pages of a book.</summary>
    public const int LongPart = 40_000;

    /// <summary>
    /// Number of characters above which a part is split where it has no headings, though a page then ends early: some fifty
    /// pages, which the slower reading systems show within half a second.
    /// </summary>
    public const int LongestPart = 150_000;

    private readonly Dictionary<Division, ImmutableArray<Division>> _splits = new(ReferenceEqualityComparer.Instance);

    /// <summary>Splits the blocks at the top of a tree; there is a part for each array, and none is empty.</summary>
    public ImmutableArray<ImmutableArray<Block>> Split(ImmutableArray<Block> blocks) =>
        [.. SplitBefore(blocks, Begins).SelectMany(Shorten)];

    /// <summary>The pieces that a division was split into, in order; the division alone where it was not.</summary>
    public ImmutableArray<Division> Pieces(Division division) => _splits.GetValueOrDefault(division, [division]);

    private static bool Begins(Block block) =>
        block is Heading { Level: 1 } || (block is Division division && DivisionForm.BeginsPart(division.Role));

    private IEnumerable<ImmutableArray<Block>> Shorten(ImmutableArray<Block> part)
    {
        if (Length(part) <= LongPart)
        {
            return [part];
        }

        if (HighestHeading(part) is { } level
            && SplitBefore(part, block => block is Heading heading && heading.Level == level) is { Count: > 1 } pieces)
        {
            return pieces.SelectMany(Shorten);
        }

        if (part.OfType<Division>().FirstOrDefault(inner => HighestHeading(inner.Blocks) is not null) is { } headed)
        {
            return SplitDivision(part, headed);
        }

        if (Length(part) <= LongestPart)
        {
            return [part];
        }

        return part.OfType<Division>().FirstOrDefault(inner => Length(inner.Blocks) > LongestPart) is { } division
            ? SplitDivision(part, division)
            : SplitBetween(part);
    }

    /// <summary>Splits between blocks, wherever enough of them are together, but not behind a heading.</summary>
    private List<ImmutableArray<Block>> SplitBetween(ImmutableArray<Block> part)
    {
        var pieces = new List<ImmutableArray<Block>>();
        var (start, length) = (0, 0);
        for (var i = 0; i < part.Length; i++)
        {
            var own = Length([part[i]]);
            if (length > 0 && length + own > LongestPart && part[i - 1] is not Heading)
            {
                pieces.Add(part[start..i]);
                (start, length) = (i, 0);
            }

            length += own;
        }

        pieces.Add(part[start..]);
        return pieces;
    }

    private List<ImmutableArray<Block>> SplitDivision(ImmutableArray<Block> part, Division division)
    {
        var pieces = Shorten(division.Blocks).Select(blocks => division with { Blocks = blocks }).ToImmutableArray();
        if (pieces.Length == 1)
        {
            return [part];
        }

        // What stands before the division goes with its first piece, what follows it with its last.
        _splits.Add(division, pieces);
        var at = part.IndexOf(division, ReferenceEqualityComparer.Instance);
        var files = pieces.Select(piece => ImmutableArray.Create<Block>(piece)).ToList();
        files[0] = [.. part[..at], .. files[0]];
        files[^1] = [.. files[^1], .. part[(at + 1)..]];
        return files;
    }

    /// <summary>Level of the highest headings behind the first block, or null where there is none.</summary>
    private static int? HighestHeading(ImmutableArray<Block> blocks) =>
        blocks.Skip(1).OfType<Heading>().Select(heading => (int?)heading.Level).Min();

    /// <summary>Splits before each block that begins something, or before the headings that lead to it.</summary>
    private static List<ImmutableArray<Block>> SplitBefore(ImmutableArray<Block> blocks, Func<Block, bool> begins)
    {
        var parts = new List<ImmutableArray<Block>>();
        var start = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!begins(blocks[i]))
            {
                continue;
            }

            var cut = i;
            while (cut > start && blocks[cut - 1] is Heading)
            {
                cut--;
            }

            // Headings and bylines alone are no part: they lead to what follows.
            if (blocks[start..cut].Any(block => block is not (Heading or Division { Role: DivisionRole.Byline })))
            {
                parts.Add(blocks[start..cut]);
                start = cut;
            }
        }

        if (start < blocks.Length)
        {
            parts.Add(blocks[start..]);
        }

        return parts;
    }

    private int Length(ImmutableArray<Block> blocks) => DocumentWalker.Blocks(blocks).Where(block => block is Paragraph or Heading).Sum(block => Length(copy.Runs(block)));

    private int Length(ImmutableArray<Run> runs) => runs.Sum(run => run switch
    {
        TextRun text => text.Text.Length,
        MarkRun mark => Length(mark.Note.Blocks),
        _ => 0,
    });
}
