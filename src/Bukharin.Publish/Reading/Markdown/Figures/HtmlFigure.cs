using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Markdown.Html;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown.Figures;

/// <summary>Finds in a paragraph the <c>img</c> that is alone in it, but for a <c>figcaption</c> behind it.</summary>
/// <remarks>What <c>alt</c> says is not printed, as HTML has it; where it is empty the picture only adorns the page (HTML, 4.8.4.4.2).</remarks>
internal static class HtmlFigure
{
    /// <summary>Reads a paragraph.</summary>
    /// <param name="parser">The parser that the figure is of.</param>
    /// <param name="paragraph">The paragraph, its lines complete.</param>
    /// <returns>The figure; null where the paragraph is something else or stands in an item of a list, or its picture lies on the web.</returns>
    public static FigureBlock? Read(BlockParser parser, ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count).ToArray();
        if (lines[0].Slice.AsSpan().TrimStart() is not ['<', 'i' or 'I' or 'p' or 'P', ..] || IsInItem(paragraph))
        {
            return null;
        }

        var text = string.Join('\n', lines.Select(line => line.Slice.ToString()));
        List<HtmlTag> tags = [.. HtmlTag.In(text).Where(tag => tag.Name is not ("picture" or "source"))];
        var isCaptioned = tags is [_, { Name: "figcaption", IsEnd: false }, { Name: "figcaption", IsEnd: true }];
        if (tags is not [{ Name: "img" } image, ..] || (!isCaptioned && tags.Count > 1) || HasWords(text, isCaptioned ? tags[1].Start : text.Length, isCaptioned ? tags[2].End : text.Length)
            || HtmlAttributes.Of(image.Text, "src") is not { Length: > 0 } path || !LinkTargets.IsFile(path))
        {
            return null;
        }

        var figure = new FigureBlock(parser)
        {
            Path = Uri.UnescapeDataString(path),
            Attributes = new AttributeList([.. AttributesOf(image.Text)], image.Text.Length, IsMalformed: false),
            AttributesOffset = paragraph.Span.Start,
            Line = paragraph.Line,
            Column = paragraph.Column,
            Span = paragraph.Span,
            Lines = new StringLineGroup(1),
        };
        if (isCaptioned)
        {
            AddCaption(figure, lines, tags[1].End, tags[2].Start);
        }

        return figure;
    }

    /// <summary>Whether a paragraph stands in an item of a list, where no figure can: there the picture is set as what it is called.</summary>
    private static bool IsInItem(Block block) => block is ListItemBlock || (block.Parent is { } parent && IsInItem(parent));

    /// <summary>Whether words stand in a paragraph beside its tags and its caption.</summary>
    private static bool HasWords(string text, int caption, int behind)
    {
        var beside = text.ToCharArray();
        Array.Fill(beside, ' ', caption, behind - caption);
        foreach (var tag in HtmlTag.In(text))
        {
            Array.Fill(beside, ' ', tag.Start, tag.Text.Length);
        }

        return !beside.AsSpan().IsWhiteSpace();
    }

    /// <summary>What the attributes say that a figure can have. A width in pixels is one of a screen.</summary>
    private static IEnumerable<AttributeList.Entry> AttributesOf(string image)
    {
        var alternative = HtmlAttributes.Of(image, "alt");
        if (alternative is { Length: > 0 })
        {
            yield return new AttributeList.Entry("alt", alternative, 0, 1);
        }
        else if (alternative is not null)
        {
            yield return new AttributeList.Entry("class", "decorative", 0, 1);
        }

        if (HtmlAttributes.Of(image, "id") is { Length: > 0 } id)
        {
            yield return new AttributeList.Entry("id", id, 0, 1);
        }

        if ((HtmlAttributes.StyleOf(image, "width") ?? HtmlAttributes.Of(image, "width")) is [.., '%'] width)
        {
            yield return new AttributeList.Entry("width", width, 0, 1);
        }
    }

    /// <summary>Adds the lines of the caption.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="lines">The lines of the paragraph.</param>
    /// <param name="start">Where it begins in them, line ends counted as one character.</param>
    /// <param name="end">Where what stands behind it begins.</param>
    private static void AddCaption(FigureBlock figure, StringLine[] lines, int start, int end)
    {
        var offset = 0;
        foreach (var line in lines)
        {
            var (first, last) = (Math.Max(start - offset, 0), Math.Min(end - offset, line.Slice.Length) - 1);
            var words = new StringSlice(line.Slice.Text, line.Slice.Start + first, line.Slice.Start + last, line.Slice.NewLine);
            words.Trim();
            if (first <= last && !words.IsEmpty)
            {
                var part = line;
                part.Slice = words;
                figure.Lines.Add(part);
            }

            offset += line.Slice.Length + 1;
        }
    }
}
