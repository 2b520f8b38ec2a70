using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Compares the words of notes, each with those of the note that was found for it.</summary>
/// <param name="storyOf">Puts the words of both side by side.</param>
/// <param name="traits">What editions of this format can hold.</param>
/// <param name="isTagged">Whether this one has tags.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class NoteTextCheck(Func<ExpectedNote, FoundNote, StoryComparison> storyOf, FormatTraits traits, bool isTagged, List<Diagnostic> findings)
{
    private readonly HashSet<int> _altered = [];

    /// <summary>Numbers of the notes so far in whose words something is wrong.</summary>
    public IReadOnlySet<int> Altered => _altered;

    /// <summary>Compares one note.</summary>
    public void Compare(ExpectedNote note, FoundNote found)
    {
        var isSame = note.Tokens.IsSameAs(found.Tokens);
        var isPlain = !isTagged
            || (!note.Structures.Exists(one => one.Structure.HasMarks) && !found.Structures.Exists(one => one.HasMarks) && found.Note.Hearing == RecoveredHearing.AsSeen);
        var isSetOff = note.Origins.Exists(origin => origin.Look.Shift != BaselineShift.None || origin.Look.IsCode);
        if (note.IsInGlossary || (isSame && isPlain && !isSetOff))
        {
            return;
        }

        var before = findings.Count;
        var story = storyOf(note, found);
        if (!isPlain)
        {
            StructureCheck.Run(story, note.Structures, found.StructureOf);
            HearingCheck.Run(story, note, found);
        }

        CodeCheck.Signs(story);
        ShiftCheck.Run(story, origin => found.Shifts[origin]);

        new TextCheck(story, LabelRange.Of(story)).Run(_ => false);
        if (traits.HasParagraphs)
        {
            SpacingCheck.Run(story);
        }

        if (findings.Count > before)
        {
            _altered.Add(note.Number);
        }
    }
}
