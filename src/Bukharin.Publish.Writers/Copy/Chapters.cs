using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Where the chapters of a text begin.</summary>
internal static class Chapters
{
    /// <summary>
    /// Whether a block at the top of the tree begins a chapter: an introduction, a letter, a commentary, a text of a volume, or a heading of the
    /// first level. What follows a heading directly is its own chapter's.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="before">The block before it; null for the first.</param>
    public static bool Begin(Node block, Node? before) =>
        block is Heading { Level: 1 } or Division { Role: DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Commentary or DivisionRole.Work }
        && before is not Heading;
}
