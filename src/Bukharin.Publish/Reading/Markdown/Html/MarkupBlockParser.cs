using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>Finds blocks of HTML, but for a line that is one tag of the kind that stands among words: that is read among them.</summary>
internal sealed class MarkupBlockParser : HtmlBlockParser
{
    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var opened = base.TryOpen(processor);
        if (opened != BlockState.None && processor.NewBlocks.TryPeek(out var block) && block is HtmlBlock { Type: HtmlBlockType.NonInterruptingBlock })
        {
            processor.NewBlocks.Pop();
            return BlockState.None;
        }

        return opened;
    }
}
