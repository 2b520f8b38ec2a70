using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Sections;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Writes what an edition says of itself before and after the text, and what it has for a classroom.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="relationships">The relationships of the part that it is in.</param>
internal sealed class MatterStory(StoryContext context, PartRelationships relationships)
{
    /// <summary>The lines of a part, each as a paragraph.</summary>
    public IEnumerable<W.Paragraph> Write(MatterPart part) => part.Lines.Select(line =>
        line.IsHeading ? Heading(line) : line.Entry is { } entry ? Entry(entry) : line.Item is { } item ? Entry(item) : Paragraph(StyleOf(line.Part), line.Runs));

    /// <summary>The mark of a note in the glossary: Word has no notes there, so it is a link that looks like one.</summary>
    /// <param name="note">The note.</param>
    /// <param name="run">An empty run in the style of marks.</param>
    public static W.Hyperlink Reference(Footnote note, W.Run run)
    {
        run.RunProperties!.VerticalTextAlignment = run.RunProperties.Position is null ? RunLooks.VerticalAlignment(BaselineShift.Superscript) : null;
        run.AppendChild(new W.Text(note.Mark));
        return new W.Hyperlink(run) { Anchor = note.Id, History = OnOff.On };
    }

    /// <summary>A paragraph of one run.</summary>
    public static W.Paragraph Paragraph(string style, string words) => new(
        new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } },
        new W.Run(new W.Text(words) { Space = SpaceProcessingModeValues.Preserve }));

    private static string StyleOf(TitlePart part) => part switch
    {
        TitlePart.NameLine => StyleIds.NameLine,
        TitlePart.Title => StyleIds.Title,
        TitlePart.Subtitle => StyleIds.Subtitle,
        TitlePart.Contributors => StyleIds.Author,
        TitlePart.LetterNumber => StyleIds.LetterNumber,
        TitlePart.LetterNames => StyleIds.LetterNames,
        TitlePart.LetterDate => StyleIds.LetterDate,
        TitlePart.LetterSource => StyleIds.LetterSource,
        TitlePart.WordBank or TitlePart.Key => StyleIds.WordBank,
        TitlePart.Question => StyleIds.Question,
        TitlePart.Task => StyleIds.Task,
        TitlePart.Editorial => StyleIds.Editorial,
        TitlePart.Credit or TitlePart.Rights or TitlePart.Publisher or TitlePart.Identifier => StyleIds.Credit,
        _ => throw new UnreachableException($"{part} has no style of its own."),
    };

    /// <summary>A heading of the edition's own behind the text, which the contents list where there are some.</summary>
    private W.Paragraph Heading(MatterLine line)
    {
        var heading = Paragraph(StyleIds.Heading(1), line.Runs);
        if (context.Contents.AreThere)
        {
            var (start, end) = context.Contents.Add(new ContentsTitle("", context.Plain(line.Words), Depth: 0), heading, context.Bookmarks);
            heading.InsertAfter(start, heading.ParagraphProperties);
            heading.AppendChild(end);
        }

        return heading;
    }

    private W.Paragraph Paragraph(string style, ImmutableArray<TextRun> runs)
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

    /// <summary>The name, which leads to its authority record, and its places, which lead there.</summary>
    private W.Paragraph Entry(RegisterItem item)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.RegisterEntry } });
        Add(item.Name, item.Reference is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new W.Hyperlink { Id = relationships.AddHyperlink(uri), History = OnOff.On } : null);
        Add(item.Said, link: null);
        foreach (var (before, place) in item.Named(context.Copy.Words.References.Clause))
        {
            Add(before, link: null);
            Add(place.Address, new W.Hyperlink { Anchor = context.Bookmarks.TryGetName(place.Id, out var name) ? name : place.Id, History = OnOff.On });
        }

        return paragraph;

        void Add(string words, W.Hyperlink? link)
        {
            if (words.Length == 0)
            {
                return;
            }

            var run = new W.Run(new W.Text(context.Plain(words)) { Space = SpaceProcessingModeValues.Preserve });
            if (link is null)
            {
                paragraph.AppendChild(run);
                return;
            }

            run.RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleIds.Hyperlink } };
            link.AppendChild(run);
            paragraph.AppendChild(link);
        }
    }

    /// <summary>The term, which leads to the note's mark, and the words.</summary>
    private W.Paragraph Entry(GlossaryEntry entry)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.Glossary } });
        if (entry.Note.IsInGlossary)
        {
            var (start, end) = context.Bookmarks.Make(entry.Note.Id);
            paragraph.Append(start, end);
        }

        paragraph.Append(
            new W.Hyperlink(new W.Run(
                new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleIds.Strong }, Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript() },
                new W.Text($"{context.Plain(entry.Term)}:")))
            {
                Anchor = entry.Note.MarkId, History = OnOff.On,
            },
            new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve }));
        new RunWriter(context, relationships).Write(entry.Words, paragraph);
        return paragraph;
    }
}
