using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Markdown.Footnotes;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Figures;

/// <summary>Finds in a paragraph the picture that is alone in it: Pandoc's implicit figure, with attributes behind it.</summary>
internal static class FigureLines
{
    /// <summary>Reads a paragraph.</summary>
    /// <param name="parser">The parser that the figure is of.</param>
    /// <param name="paragraph">The paragraph, its lines complete.</param>
    /// <returns>The figure; null where the paragraph is something else, or its picture lies on the web.</returns>
    public static FigureBlock? Read(BlockParser parser, ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count).ToArray();
        if (!lines[0].Slice.AsSpan().TrimStart().StartsWith("![", StringComparison.Ordinal)
            || FootnoteLabel.Read(lines[0].Slice.AsSpan().TrimStart()[1..]) is not null
            || EndOfCaption(lines) is not { } close)
        {
            return null;
        }

        // The rest is a word without spaces, most often: where it goes on in other lines their indents mean nothing.
        var words = lines[close.Line].Slice;
        var rest = words.Text[(close.Offset + 1)..(words.End + 1)] + string.Concat(lines[(close.Line + 1)..].Select(line => $"\n{line.Slice}"));
        var ahead = new StringSlice(rest);
        if (ahead.CurrentChar != '(' || !LinkHelper.TryParseInlineLink(ref ahead, out var path, out var title) || !LinkTargets.IsFile(path ?? ""))
        {
            return null;
        }

        var attributes = ahead.CurrentChar == '{' ? AttributeList.Read(rest.AsSpan(ahead.Start)) : null;
        if (!rest.AsSpan(ahead.Start + (attributes?.Length ?? 0)).IsWhiteSpace() && attributes is not { IsMalformed: true })
        {
            return null;
        }

        var isOnLine = !rest.AsSpan(0, ahead.Start).Contains('\n');
        var figure = new FigureBlock(parser)
        {
            Path = Uri.UnescapeDataString(HtmlHelper.Unescape(path!)),
            Title = string.IsNullOrEmpty(title) ? null : title,
            Attributes = attributes,
            AttributesOffset = isOnLine ? close.Offset + 1 + ahead.Start : paragraph.Span.Start,
            Line = paragraph.Line,
            Column = paragraph.Column,
            Span = paragraph.Span,
            Lines = new StringLineGroup(close.Line + 1),
        };
        for (var i = 0; i <= close.Line; i++)
        {
            var line = lines[i];
            var start = i == 0 ? line.Slice.Text.IndexOf('[', line.Slice.Start) + 1 : line.Slice.Start;
            line.Slice = new StringSlice(line.Slice.Text, start, i == close.Line ? close.Offset - 1 : line.Slice.End, line.Slice.NewLine);
            figure.Lines.Add(line);
        }

        return figure;
    }

    /// <summary>The bracket that closes the caption: not one behind a backslash, of code, or of a bracket in it.</summary>
    private static (int Line, int Offset)? EndOfCaption(StringLine[] lines)
    {
        var depth = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var slice = lines[i].Slice;
            foreach (var at in PlainCharacters.Of(slice))
            {
                switch (slice.Text[at])
                {
                    case '[':
                        depth++;
                        break;
                    case ']' when --depth == 0:
                        return (i, at);
                }
            }
        }

        return null;
    }
}
