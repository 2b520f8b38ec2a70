using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Styles;
using Bukharin.Publish.Writers.Matter;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>What an edition says of itself before and after the text.</summary>
internal static class FrontAndEnd
{
    /// <summary>Title, subtitle and names, and the credit where it stands below them.</summary>
    public static IEnumerable<W.Paragraph> TitleBlock(StoryContext context) =>
        context.Copy.Matter.Lines(context.Copy.Matter.HasCreditAtHead ? [.. EditionMatter.TitlePage, TitlePart.Credit] : EditionMatter.TitlePage).Select(line => Paragraph(StyleOf(line.Part), line.Runs, context));

    /// <summary>The letter's head, where there is one.</summary>
    public static IEnumerable<W.Paragraph> LetterHead(StoryContext context) =>
        context.Copy.Matter.Lines(EditionMatter.LetterHead).Select(line => Paragraph(StyleOf(line.Part), line.Runs, context));

    /// <summary>The source's credit, where it does not stand at the head, the statement about the editing, and the rights: below the credit, or last.</summary>
    public static IEnumerable<W.Paragraph> End(StoryContext context)
    {
        var matter = context.Copy.Matter;
        ImmutableArray<MatterLine> credit = matter.HasCreditAtHead ? [] : [.. matter.Lines(TitlePart.Credit)];
        var rights = matter.Lines(TitlePart.Rights).Select(line => Paragraph(StyleIds.Credit, line.Runs, context)).ToList();
        return
        [
            .. credit.Take(1).Select(_ => Heading(context.Copy.Words.Source, context)),
            .. credit.Select(line => Paragraph(StyleIds.Credit, line.Runs, context)),
            .. credit.IsEmpty ? [] : rights,
            .. matter.Lines(TitlePart.EditorialHeading).Select(line => Heading(line.Words, context)),
            .. matter.Lines(TitlePart.Editorial).Select(line => Paragraph(StyleIds.Editorial, line.Runs, context)),
            .. credit.IsEmpty ? rights : [],
        ];
    }

    private static string StyleOf(TitlePart part) => part switch
    {
        TitlePart.Title => StyleIds.Title,
        TitlePart.Subtitle => StyleIds.Subtitle,
        TitlePart.LetterNumber => StyleIds.LetterNumber,
        TitlePart.LetterNames => StyleIds.LetterNames,
        TitlePart.LetterDate => StyleIds.LetterDate,
        TitlePart.LetterSource => StyleIds.LetterSource,
        TitlePart.Contributors => StyleIds.Author,
        TitlePart.Credit => StyleIds.Credit,
        _ => throw new UnreachableException($"{part} has no style of its own."),
    };

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
                    VerticalTextAlignment = RunLooks.VerticalAlignment(run.Format.Shift),
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
