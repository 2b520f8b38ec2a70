using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>Finds blocks of HTML, but for a line that is one tag of the kind that stands among words, or belongs to a picture: that is read among them.</summary>
internal sealed class MarkupBlockParser : HtmlBlockParser
{
    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (IsOfPicture(processor.Line))
        {
            return BlockState.None;
        }

        var opened = base.TryOpen(processor);
        if (opened != BlockState.None && processor.NewBlocks.TryPeek(out var block) && block is HtmlBlock { Type: HtmlBlockType.NonInterruptingBlock })
        {
            processor.NewBlocks.Pop();
            return BlockState.None;
        }

        return opened;
    }

    /// <summary>Whether a line begins with a tag of a picture or its caption, which stand in one paragraph.</summary>
    private static bool IsOfPicture(StringSlice line)
    {
        var words = line.AsSpan().TrimStart().TrimStart('<').TrimStart('/');
        return words.StartsWith("figcaption", StringComparison.OrdinalIgnoreCase) || words.StartsWith("source", StringComparison.OrdinalIgnoreCase);
    }
}
