using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>What an edition says of itself before and after the text.</summary>
internal static class FrontAndEnd
{
    /// <summary>Title, subtitle and names.</summary>
    public static IEnumerable<W.Paragraph> TitleBlock(StoryContext context)
    {
        var front = context.Copy.Document.FrontMatter;
        yield return Paragraph(StyleIds.Title, context.Copy.TitleRuns(), context);
        if (context.Copy.SubtitleRuns() is { IsEmpty: false } subtitle)
        {
            yield return Paragraph(StyleIds.Subtitle, subtitle, context);
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
        if (!front.Credit.IsNone || front.Rights is not null)
        {
            yield return Heading(context.Copy.Words.Source, context);
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
            yield return Heading(context.Copy.Words.Editorial, context);
            yield return Paragraph(StyleIds.Editorial, context.Typeset(editorial));
        }
    }

    /// <summary>A heading of the edition's own, which the contents list.</summary>
    public static W.Paragraph Heading(string words, StoryContext context)
    {
        var title = context.Plain(words);
        var heading = Paragraph(StyleIds.Heading(1), title);
        var (start, end) = context.Contents.Add(level: 1, title, heading, context.Bookmarks);
        heading.InsertAfter(start, heading.ParagraphProperties);
        heading.AppendChild(end);
        return heading;
    }

    private static W.Paragraph Paragraph(string style, ImmutableArray<TextRun> runs, StoryContext context)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } });
        foreach (var run in runs)
        {
            var words = new W.Run(new W.Text(context.Plain(run.Text)) { Space = SpaceProcessingModeValues.Preserve });
            if (run.Format.Emphasis || run.Format.Strong || run.Format.Shift != BaselineShift.None)
            {
                words.RunProperties = new W.RunProperties
                {
                    RunStyle = !run.Format.Strong && !run.Format.Emphasis ? null : new W.RunStyle { Val = run.Format.Strong ? StyleIds.Strong : StyleIds.Emphasis },
                    Bold = run.Format.Strong ? new W.Bold() : null,
                    Italic = run.Format.Emphasis ? new W.Italic() : null,
                    VerticalTextAlignment = RunWriter.VerticalAlignment(run.Format.Shift),
                };
            }

            paragraph.AppendChild(words);
        }

        return paragraph;
    }

    /// <summary>A paragraph of one run.</summary>
    public static W.Paragraph Paragraph(string style, string words) => new(
        new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } },
        new W.Run(new W.Text(words) { Space = SpaceProcessingModeValues.Preserve }));
}
