using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Where the chapters of a text begin.</summary>
internal static class Chapters
{
    /// <summary>
    /// Whether a block at the top of the tree begins a chapter: an introduction, a letter, a commentary, or a heading of the
    /// first level. What follows a heading directly is its own chapter's.
    /// </summary>
    /// <param name="blocks">The blocks at the top.</param>
    /// <param name="index">Which of them.</param>
    public static bool Begin(ImmutableArray<Block> blocks, int index) =>
        blocks[index] is Heading { Level: 1 } or Division { Role: DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Commentary }
        && (index == 0 || blocks[index - 1] is not Heading);
}
