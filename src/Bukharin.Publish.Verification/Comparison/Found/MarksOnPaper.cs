using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>Tells the further marks of notes from their first ones where nothing but their look says what they are.</summary>
/// <remarks>On paper a number that has stood before is the same note's. It is to be asked only of texts whose notes have further marks: in others, it is a fault.</remarks>
internal static class MarksOnPaper
{
    /// <summary>The edition with its further marks as the words that they are in editions with tags.</summary>
    public static RecoveredEdition OfEdition(RecoveredEdition edition)
    {
        var notes = edition.Notes.Select(note => note.Key).ToHashSet(StringComparer.Ordinal);
        var marked = new HashSet<string>(StringComparer.Ordinal);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        return edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => With(paragraph, IsAgain))],

            // No note has its first mark in another.
            Notes = [.. edition.Notes.Select(note => note with { Paragraphs = [.. note.Paragraphs.Select(paragraph => With(paragraph, _ => true))] })],
        };

        bool IsAgain(RecoveredMark mark)
        {
            var isAgain = marked.Contains(mark.NoteKey) || (!notes.Contains(mark.NoteKey) && printed.Contains(mark.Printed));
            marked.Add(mark.NoteKey);
            printed.Add(mark.Printed);
            return isAgain;
        }
    }

    private static RecoveredParagraph With(RecoveredParagraph paragraph, Func<RecoveredMark, bool> isAgain) => paragraph with
    {
        Pieces =
        [
            .. paragraph.Pieces.Select(piece => piece is RecoveredMark mark && isAgain(mark)
                ? new RecoveredText(mark.Printed, new RecoveredFormat { Shift = BaselineShift.Superscript }) { Markup = new RecoveredMarkup { Reference = ReferencePart.Mark } }
                : piece),
        ],
    };
}
