using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>What the contents call a part of the text that has no heading.</summary>
internal static class PartTitle
{
    /// <summary>The name of a part; null where its own heading says it, or where it has no words.</summary>
    /// <exception cref="UnreachableException">The division is no part of a text but a line or two of a letter.</exception>
    public static string? Of(Division division, StoryContext context)
    {
        var words = context.Copy.Words;
        var hasWords = DocumentWalker.Blocks(division.Blocks).Any(block => block is Paragraph or Heading or Clause or ThematicBreak);
        return !hasWords || division.Blocks is [Heading, ..] ? null : context.Plain(division.Role switch
        {
            DivisionRole.Introduction => words.Introduction,
            DivisionRole.Letter => words.Letter,
            DivisionRole.Postscript => words.Postscript,
            DivisionRole.Commentary => words.Commentary,
            _ => throw new UnreachableException($"A division with the role {division.Role} has no name."),
        });
    }
}
