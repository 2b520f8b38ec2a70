using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>What an edition says of itself before and after the text.</summary>
internal static class FrontAndEnd
{
    /// <summary>Title, subtitle and names.</summary>
    public static IEnumerable<W.Paragraph> TitleBlock(StoryContext context)
    {
        var front = context.Copy.Document.FrontMatter;
        yield return Paragraph(StyleIds.Title, context.Typeset(front.Title));
        if (front.Subtitle is { } subtitle)
        {
            yield return Paragraph(StyleIds.Subtitle, context.Typeset(subtitle));
        }

        foreach (var line in context.Copy.ContributorLines())
        {
            yield return Paragraph(StyleIds.Author, context.Plain(line));
        }
    }

    /// <summary>The source's credit with the rights, and the statement about the editing.</summary>
    public static IEnumerable<W.Paragraph> End(StoryContext context)
    {
        var front = context.Copy.Document.FrontMatter;
        var heading = StyleIds.Heading(1);
        if (!front.Credit.IsNone || front.Rights is not null)
        {
            yield return Paragraph(heading, context.Plain(context.Copy.Words.Source));
        }

        foreach (var line in front.Credit.Lines)
        {
            yield return Paragraph(StyleIds.Credit, context.Typeset(line));
        }

        if (front.Rights is { } rights)
        {
            yield return Paragraph(StyleIds.Credit, context.Typeset(rights));
        }

        if (front.Editorial is { } editorial)
        {
            yield return Paragraph(heading, context.Plain(context.Copy.Words.Editorial));
            yield return Paragraph(StyleIds.Editorial, context.Typeset(editorial));
        }
    }

    /// <summary>A paragraph of one run.</summary>
    public static W.Paragraph Paragraph(string style, string words) => new(
        new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } },
        new W.Run(new W.Text(words) { Space = SpaceProcessingModeValues.Preserve }));
}
