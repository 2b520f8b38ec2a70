using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Checks.Notes;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Makes the result of a comparison: what was found where, and how much of it.</summary>
/// <param name="story">The text of source and edition, side by side, with all findings.</param>
/// <param name="expected">What the source has.</param>
/// <param name="found">What the edition has.</param>
/// <param name="style">The style of the edition.</param>
/// <param name="traits">What editions of its format can hold.</param>
internal sealed class ResultBuilder(StoryComparison story, ExpectedEdition expected, FoundEdition found, Style style, FormatTraits traits)
{
    /// <summary>Makes it.</summary>
    /// <param name="labels">Where the labels of clauses stand in the source.</param>
    /// <param name="notes">Which notes of the edition are which of the source.</param>
    /// <param name="alteredNotes">Numbers of the notes in whose words something is wrong.</param>
    /// <param name="vocabulary">Gives tokens their words back.</param>
    public VerificationResult Build(List<LabelRange> labels, NoteCheck notes, IReadOnlySet<int> alteredNotes, WordNumbers vocabulary)
    {
        var newOf = story.Alignment.NewOf;
        var clauses = labels.Select(range =>
        {
            var isFound = Enumerable.Range(range.Start, range.End - range.Start).All(i => newOf[i] >= 0);
            return new PlacedClause(range.Label, isFound, isFound ? found.PageOf(newOf[range.Start]) : 0);
        }).ToImmutableArray();
        var placed = expected.Notes.Select((note, i) => new PlacedNote(
            note.Number,
            note.Mark,
            note.Intervention,
            note.Words,
            note.Clause,
            note.Span,
            notes.NoteOf[i] >= 0,
            notes.NoteOf[i] >= 0 ? found.Notes[notes.NoteOf[i]].Note.Page : 0)).ToImmutableArray();
        var whole = placed.Where(note => note.IsFound && !alteredNotes.Contains(note.Number)).ToList();
        var numbers = new TextNumbers(story);
        var words = Enumerable.Range(0, newOf.Length).Where(i => story.Excerpts.IsWord(story.Old, i)).ToList();
        return new VerificationResult
        {
            Format = traits.Name,
            Findings = FindingOrder.Of(story.Findings, story.SourceFile),
            Counts = new EditionCounts(
                Words(words),
                new Tally(clauses.Length, clauses.Count(clause => clause.IsFound)),
                traits.HasLinks ? Targets() : default,
                new Tally(expected.Notes.Count, notes.MarksInPlace),
                new Tally(expected.Notes.Count, whole.Count),
                new Tally(placed.Count(note => note.Intervention is not null), whole.Count(note => note.Intervention is not null)))
            {
                TextWords = Words(words.FindAll(numbers.IsCounted)),
            },
            Clauses = clauses,
            Notes = placed,
            Foldings = traits.HasParagraphs ? Foldings.For(style) : [.. Foldings.For(style), Foldings.Lines],
            Readings = numbers.Readings(vocabulary),
            PageTurns = [.. found.PageTurns.Select(numbers.PlaceOf)],
            NumberedLines = style.Usual is null ? SheetAgreement.NumberedLines(found, numbers) : [],
            ToldPlaces = style.Usual is null ? [] : SheetAgreement.Told(found, numbers),
            HasPages = traits.LabelsPages,
            MarksPages = traits.MarksPages,
        };

        Tally Words(List<int> tokens) => new(tokens.Count, tokens.Count(i => newOf[i] >= 0));
    }

    private Tally Targets()
    {
        var ids = found.Targets.ToLookup(target => target.Id, StringComparer.Ordinal);
        return new Tally(expected.Targets.Count, expected.Targets.Count(target => ids[TargetCheck.NameOf(target.Id, traits)].Any(one => TargetCheck.IsRight(story, target, one))));
    }
}
