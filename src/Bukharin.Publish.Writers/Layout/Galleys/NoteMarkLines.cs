using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Decides in which line of a page a note has its mark.</summary>
internal static class NoteMarkLines
{
    /// <summary>The line of a note's mark.</summary>
    /// <param name="blocks">The note's blocks.</param>
    public static NoteMarkLine Of(ImmutableArray<Block> blocks) => blocks switch
    {
        [Paragraph or DefinitionList, ..] => NoteMarkLine.Words,
        [LineBlock or CodeBlock, ..] => NoteMarkLine.Indented,
        [BlockQuote quote, ..] => Of(quote.Blocks) switch
        {
            NoteMarkLine.Words => NoteMarkLine.Indented,
            var inner => inner,
        },
        [BulletList { Items: [var item, ..] }, ..] => LabelOrOwn(item.Blocks),
        [Clause clause, ..] => LabelOrOwn(clause.Blocks),
        _ => NoteMarkLine.Own,
    };

    /// <summary>A bullet stands before the first paragraph in its item, and a label without words has a line too.</summary>
    private static NoteMarkLine LabelOrOwn(ImmutableArray<Block> blocks) =>
        blocks is [] or [Table or Figure or Heading or ThematicBreak or Division, ..] ? NoteMarkLine.Own : NoteMarkLine.Label;
}
