using Bukharin.Publish.Recovery;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Finds the notes of an edition that has them in its glossary alone.</summary>
/// <remarks>
/// The words of an entry are compared as the line that it is, wherever marks lead. What is left to see is that the mark of each
/// note leads to the entry of that note: by its link, and on paper by its number.
/// </remarks>
internal static class GlossaryNotes
{
    /// <summary>Has the entries of the glossary to which marks lead among the notes that are found.</summary>
    /// <param name="story">The text.</param>
    /// <param name="expected">What there must be.</param>
    /// <param name="found">What there is.</param>
    /// <param name="hasLinks">Whether the format has links.</param>
    public static void AddTo(StoryComparison story, ExpectedEdition expected, FoundEdition found, bool hasLinks)
    {
        var entries = Entries(story);
        var known = found.Notes.Select(note => note.Note.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var mark in found.Marks.Select(mark => mark.Mark).Where(mark => known.Add(mark.NoteKey ?? "")))
        {
            var note = expected.Notes.Find(note => note.IsInGlossary && entries.TryGetValue(note, out var place)
                && (hasLinks ? found.Targets.Exists(target => target.Id == mark.NoteKey && target.Position == place) : note.Mark == mark.Printed));
            if (note is not null)
            {
                found.Notes.Add(new FoundNote(new RecoveredNote(mark.NoteKey!, "", []), note.Tokens, [], [], [], [], []) { IsEntry = true });
            }
        }
    }

    /// <summary>The index of the edition's token with which the entry of each note begins.</summary>
    private static Dictionary<ExpectedNote, int> Entries(StoryComparison story)
    {
        var entries = new Dictionary<ExpectedNote, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < story.Old.Count; i++)
        {
            if (story.OriginOf(i).Mark is { IsInGlossary: true } note && story.Alignment.NewOf[i] is >= 0 and var place)
            {
                entries.TryAdd(note, place);
            }
        }

        return entries;
    }
}
