using Bukharin.Publish.Reading.Markdown.Attributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Headings;

/// <summary>Reads attributes at a heading's end. Braces that begin otherwise than attributes do are text.</summary>
internal sealed class HeadingAttributesParser : InlineParser
{
    public HeadingAttributesParser() => OpeningCharacters = ['{'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not HeadingBlock || slice.PeekChar() is not ('#' or '.'))
        {
            return false;
        }

        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var attributes = AttributeList.Read(text);
        if (attributes.IsMalformed || !text[attributes.Length..].IsWhiteSpace())
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new HeadingAttributes
        {
            Attributes = attributes,
            Span = new SourceSpan(start, start + attributes.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += attributes.Length;
        return true;
    }
}
