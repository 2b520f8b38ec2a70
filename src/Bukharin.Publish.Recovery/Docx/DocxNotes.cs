using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Runs;
using Bukharin.Publish.Recovery.Docx.Structure;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx;

/// <summary>Footnotes and endnotes.</summary>
internal static class DocxNotes
{
    // The label of a list, which the program computes, and the gap behind it stand before the mark of a note.
    private const int MostBeforeMark = 2;

    /// <summary>Reads a part of notes, in its order, with those that no mark leads to.</summary>
    /// <param name="context">What the stories share; the text must have been read, for the marks that it gives its notes.</param>
    /// <param name="part">The part.</param>
    /// <param name="element"><c>footnote</c> or <c>endnote</c>.</param>
    /// <param name="key">The key of a note by its id.</param>
    /// <param name="gone">The ids of the notes that are not read.</param>
    public static IEnumerable<RecoveredNote> Read(ReadingContext context, string part, string element, Func<string, string> key, HashSet<string> gone)
    {
        var keys = new NoteKeys();
        var notes = context.Package.Read(part);
        CopiedBookmarks.Rename(notes);
        foreach (var note in notes.Elements(WordNames.Main + element))
        {
            // ISO/IEC 29500-1, 17.18.33: the other types are the lines that part notes from the text.
            if (note.Named("type") is null or "normal" && note.Named("id") is { } id && !gone.Contains(id))
            {
                var paragraphs = new StoryReader(context, part, isNote: true).Read(note);
                var printed = context.CustomMarks.GetValueOrDefault(key(id), "");
                yield return new RecoveredNote(keys.Unique(key(id)), printed, WithoutMark(paragraphs, printed));
            }
        }
    }

    /// <summary>Reads the words of the notes that are no notes: the lines that part notes from the text, and the notice that one goes on.</summary>
    /// <param name="context">What the stories share.</param>
    /// <param name="part">The part.</param>
    /// <param name="settings">The settings, which name those that are shown (ISO/IEC 29500-1, 17.11.9).</param>
    /// <param name="application">The program that saved the document: LibreOffice keeps no notice, so that its absence says nothing.</param>
    /// <returns>Their paragraphs; the default where they cannot be expected.</returns>
    public static ImmutableArray<string> Notices(ReadingContext context, string part, XElement? settings, string application)
    {
        var shown = settings.Child("footnotePr")?.Elements(WordNames.Main + "footnote").Select(one => one.Named("id") ?? "").ToHashSet(StringComparer.Ordinal) ?? [];
        ImmutableArray<string> notices =
        [
            .. context.Package.Read(part).Elements(WordNames.Main + "footnote")
                .Where(note => note.Named("type") is not (null or "normal") && shown.Contains(note.Named("id") ?? ""))
                .SelectMany(note => new StoryReader(context, part).Read(note))
                .Select(paragraph => paragraph.Text.Trim())
                .Where(text => text.Length > 0),
        ];
        return notices.IsEmpty && application.StartsWith("LibreOffice", StringComparison.Ordinal) ? default : notices;
    }

    /// <summary>Takes from the front of a note the mark that the text gives it, and the gap after a mark.</summary>
    private static ImmutableArray<RecoveredParagraph> WithoutMark(ImmutableArray<RecoveredParagraph> paragraphs, string mark)
    {
        if (paragraphs.IsEmpty)
        {
            return paragraphs;
        }

        // The indent of a line of verse is no gap.
        char[]? gap = paragraphs[0].Structure.Containers is [.., { Kind: ContainerNames.Verse }] ? [' ', '\t'] : null;
        var pieces = paragraphs[0].Pieces.ToBuilder();
        var rest = mark;
        var from = mark.Length > 0 ? Enumerable.Range(0, pieces.Count).Where(i => pieces[i] is RecoveredText).Take(MostBeforeMark + 1).FirstOrDefault(Begins) : 0;
        for (var i = from; i < pieces.Count; i++)
        {
            if (pieces[i] is not RecoveredText piece)
            {
                continue;
            }

            var text = piece.Text.TrimStart(gap);
            if (rest.Length > 0 && text.StartsWith(rest, StringComparison.Ordinal))
            {
                text = text[rest.Length..].TrimStart(gap);
                rest = "";
            }

            if (piece.Markup.IsCode)
            {
                // Its spaces are its own.
                break;
            }

            if (text.Length > 0)
            {
                pieces[i] = piece with { Text = text };
                break;
            }

            pieces.RemoveAt(i--);
        }

        return paragraphs.SetItem(0, paragraphs[0] with { Pieces = pieces.ToImmutable() });

        bool Begins(int i) => ((RecoveredText)pieces[i]).Text.TrimStart(gap).StartsWith(mark, StringComparison.Ordinal);
    }
}
