using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Checks that the marks of lifted glosses stand where the table of mark placement has them: before no stop, and inside no quotation that closes there.</summary>
/// <remarks>It looks at the edition alone, so that it holds whatever rule has put the mark there.</remarks>
/// <param name="story">The text.</param>
/// <param name="expected">What there must be.</param>
/// <param name="found">What there is.</param>
/// <param name="notes">The notes, which have been checked: a mark that something worse is said of is passed over.</param>
internal sealed class MarkStandCheck(StoryComparison story, ExpectedEdition expected, FoundEdition found, NoteCheck notes)
{
    /// <summary>Reports each mark that stands before what it belongs behind.</summary>
    public void Run()
    {
        var isGloss = expected.Notes
            .Where(note => note.Bracket is { BeginsLine: false } && notes.MarkOf(note) is { IsInWord: false })
            .ToDictionary(note => notes.MarkOf(note)!, note => note, ReferenceEqualityComparer.Instance as IEqualityComparer<FoundMark>);
        for (var i = 0; i < found.Marks.Count; i++)
        {
            var mark = found.Marks[i];
            if (isGloss.TryGetValue(mark, out var note) && PassedAt(mark.Position) is { } sign && !IsBeforeOther(i, isGloss) && !IsBeforeBracket(note, mark))
            {
                notes.Tell(DiagnosticCodes.MarkBeforePunctuation, note, sign);
            }
        }
    }

    /// <summary>Whether a mark of another kind follows directly: a gloss before a reference of the author's goes no further.</summary>
    private bool IsBeforeOther(int index, Dictionary<FoundMark, ExpectedNote> isGloss)
    {
        for (var i = index + 1; i < found.Marks.Count && found.Marks[i].Position == found.Marks[index].Position; i++)
        {
            if (!isGloss.ContainsKey(found.Marks[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the bracket of another gloss stands between the mark and what follows it: <c>Corrie [one], [two].</c>, or behind a character without width.</summary>
    private bool IsBeforeBracket(ExpectedNote note, FoundMark mark) => story.Alignment.OldOf[mark.Position] is >= 0 and var next
        && expected.Notes.Exists(other => other.Bracket is { } bracket && other.Position == next && (note.Position != next || (bracket.IsBehindInvisible && other.Number > note.Number)));

    /// <summary>The sign at a place that a mark belongs behind; null where none stands there without a space.</summary>
    private string? PassedAt(int place)
    {
        // Where the source has a space behind the bracket, or a character without width, or code, the mark has nothing to move behind.
        if (!Follows(place) || Reading(place) is not [var sign, ..] reading
            || (story.Alignment.OldOf[place] is >= 0 and var old
                && (story.Old[old].HasAnySpaceBefore || story.Old[old].HasInvisibleBefore || story.OriginOf(old).Look.IsCode)))
        {
            return null;
        }

        return MarkPlacement.IsStop(sign) || (MarkPlacement.MayClose(sign) && !BeginsWordBehind(place)) ? reading : null;
    }

    /// <summary>Whether a word begins directly behind a quotation mark, which then opens, or stands for letters.</summary>
    private bool BeginsWordBehind(int place)
    {
        var next = place + 1;
        while (Follows(next) && Reading(next) is [var sign, ..] && (MarkPlacement.MayClose(sign) || sign is '\u201A' or '\u201E'))
        {
            next++;
        }

        return Follows(next) && Rune.IsLetterOrDigit(Reading(next).EnumerateRunes().FirstOrDefault());
    }

    private string Reading(int token) => story.Excerpts.Reading(story.New, token);

    private bool Follows(int token) => token < story.New.Count && story.New[token] is { HasSpaceBefore: false, BeginsParagraph: false };
}
