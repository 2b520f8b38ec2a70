using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Package;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The footnotes part.</summary>
internal static class FootnotesStory
{
    /// <summary>The rule above the notes; Word's own id, and it asks for repair where the settings name no such note.</summary>
    public const int SeparatorId = -1;

    /// <summary>The rule above a note that goes on from the page before.</summary>
    public const int ContinuationSeparatorId = 0;

    /// <summary>The id of the words under notes that go on: the one behind those of the notes. Null where the style says nothing.</summary>
    public static int? NoticeId(PreparedCopy copy) => copy.Words.NoteContinued is null ? null : copy.Notes.Length + 1;

    /// <summary>Writes all notes that stand at the foot. A note's id is its <see cref="Footnote.Number"/>.</summary>
    public static W.Footnotes Write(StoryContext context, PartRelationships relationships)
    {
        var footnotes = new W.Footnotes(
            Rule(SeparatorId, W.FootnoteEndnoteValues.Separator, new W.SeparatorMark()),
            Rule(ContinuationSeparatorId, W.FootnoteEndnoteValues.ContinuationSeparator, new W.ContinuationSeparatorMark()));
        if (NoticeId(context.Copy) is { } notice)
        {
            // ISO/IEC 29500-1, 17.11.4: what a page shows below notes that go on overleaf.
            footnotes.AppendChild(new W.Footnote(new W.Paragraph(
                new W.ParagraphProperties(new W.ParagraphStyleId { Val = StyleIds.ContinuationNotice }),
                new W.Run(new W.Text(context.Copy.Words.NoteContinued!))))
            { Id = notice, Type = W.FootnoteEndnoteValues.ContinuationNotice });
        }

        foreach (var note in context.Copy.NotesAtFoot)
        {
            var paragraphs = new Story(context, relationships, note).Write(note.Blocks);
            footnotes.AppendChild(new W.Footnote(paragraphs) { Id = note.Number });
        }

        return footnotes;
    }

    private static W.Footnote Rule(int id, W.FootnoteEndnoteValues kind, OpenXmlElement mark) =>
        new(new W.Paragraph(new W.Run(mark))) { Id = id, Type = kind };
}
