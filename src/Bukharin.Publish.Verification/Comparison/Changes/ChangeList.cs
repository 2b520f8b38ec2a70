using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Remarks;
using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Verification.Comparison.Aligning;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Changes;

/// <summary>Lists what is otherwise in an edition, story by story, and who did it.</summary>
/// <remarks>
/// What has changed is what the comparison with the source finds, whether it was tracked or not; a tracked change that stands
/// there says who did it. A tracked change that makes no difference to the source, by itself or because it was made good again,
/// is listed too: nothing that somebody did goes unseen.
/// </remarks>
internal sealed class ChangeList
{
    private readonly List<EditorialChange> _changes = [];
    private readonly List<EditorialComment> _comments = [];
    private readonly HashSet<RecoveredRemark> _used = new(ReferenceEqualityComparer.Instance);

    /// <summary>The changes in the order of the source.</summary>
    public ImmutableArray<EditorialChange> Changes => [.. _changes.OrderBy(change => change.Span.Line).ThenBy(change => change.Span.Column)];

    /// <summary>The comments in the order of the source.</summary>
    public ImmutableArray<EditorialComment> Comments => [.. _comments.OrderBy(comment => comment.Span.Line).ThenBy(comment => comment.Span.Column)];

    /// <summary>Lists what the text and its notes show.</summary>
    /// <param name="text">The comparison of the text.</param>
    /// <param name="notes">The notes of the source.</param>
    /// <param name="found">The edition.</param>
    /// <param name="noteOf">For each note of the source the index of the edition's, or -1.</param>
    /// <param name="compare">Compares a note with the edition's.</param>
    public static ChangeList Of(
        StoryComparison text,
        List<ExpectedNote> notes,
        FoundEdition found,
        int[] noteOf,
        Func<ExpectedNote, FoundNote, StoryComparison> compare)
    {
        var list = new ChangeList();
        var markOf = found.Marks.DistinctBy(mark => mark.Mark.NoteKey).ToDictionary(mark => mark.Mark.NoteKey, StringComparer.Ordinal);
        list.Differences(text, found.Remarks, found.MarkupOf);
        foreach (var i in Enumerable.Range(0, notes.Count).Where(i => !notes[i].IsInGlossary))
        {
            if (noteOf[i] >= 0 && markOf.ContainsKey(found.Notes[noteOf[i]].Note.Key))
            {
                var its = found.Notes[noteOf[i]];
                var story = compare(notes[i], its);
                list.Differences(story, its.Remarks, its.MarkupOf);
                list.Remarks(story, its.Remarks, _ => null);
            }
            else
            {
                list.Lost(notes[i], text, found.Remarks);
            }
        }

        foreach (var i in Enumerable.Range(0, found.Notes.Count).Except(noteOf))
        {
            list.Added(found.Notes[i], markOf.GetValueOrDefault(found.Notes[i].Note.Key), text, found.Remarks);
        }

        list.Remarks(text, found.Remarks, place =>
            found.Marks.Find(mark => mark.Position == place) is { } mark ? found.Notes.Find(note => note.Note.Key == mark.Mark.NoteKey)?.Note.Text : null);
        return list;
    }

    /// <summary>Lists in what a story differs: the text, or one note.</summary>
    private void Differences(StoryComparison story, IReadOnlyList<FoundRemark> remarks, Func<int, RecoveredMarkup> markupOf)
    {
        foreach (var hunk in story.Alignment.Hunks)
        {
            Add(hunk, story, remarks);
        }

        foreach (var run in story.Alignment.Moved)
        {
            var words = story.Excerpts.Whole(story.Old, run.Old, run.Old + run.Length);
            var left = PlaceOf(run.Old + run.Length, story.Alignment);
            var by = Stamps(
                remarks.Where(remark => (IsOf(remark, RevisionKind.Insertion) && remark.Covers(run.New, run.New + run.Length))
                    || (remark.Remark is RecoveredRevision { Kind: RevisionKind.Deletion } gone && remark.Touches(left, left) && IsAmong(gone.Was, words))),
                _used);
            _changes.Add(Change(ChangeKind.Move, story, story.Span(run.Old, run.Old + run.Length), run.Old, words, words) with
            {
                About = story.AfterInEdition(run.New),
                By = by,
            });
        }

        Spaces(story, remarks);
        foreach (var (start, end, was, now) in LookChanges.Of(story, markupOf, remarks))
        {
            _changes.Add(Change(ChangeKind.Look, story, story.Span(start, end), start, was, now) with { About = story.Excerpts.Whole(story.Old, start, end) });
        }

    }

    /// <summary>Lists the comments on a story, and what somebody did that no difference has told of.</summary>
    private void Remarks(StoryComparison story, IReadOnlyList<FoundRemark> remarks, Func<int, string?> noteAt)
    {
        foreach (var remark in remarks)
        {
            Add(remark, story, remarks, noteAt);
        }
    }

    /// <summary>Lists a note that is not in the edition.</summary>
    private void Lost(ExpectedNote note, StoryComparison story, IReadOnlyList<FoundRemark> remarks)
    {
        var place = PlaceOf(note.Position, story.Alignment);
        var by = Stamps(remarks.Where(remark => IsOf(remark, RevisionKind.Deletion) && remark.Touches(place, place)), _used);
        _changes.Add(new EditorialChange(ChangeKind.Note, note.Span, note.Clause, note.Words, "") { By = by });
    }

    /// <summary>Lists a note that the source does not have.</summary>
    private void Added(FoundNote note, FoundMark? mark, StoryComparison story, IReadOnlyList<FoundRemark> remarks)
    {
        var place = mark?.Position ?? story.New.Count;
        var by = mark is null ? [] : Stamps(remarks.Where(remark => IsOf(remark, RevisionKind.Insertion) && remark.Touches(place, place)), _used);
        var token = OldAt(story, place);
        _changes.Add(Change(ChangeKind.Note, story, story.Point(token), Math.Max(0, token - 1), "", note.Note.Text) with
        {
            About = story.Excerpts.Before(story.New, place),
            By = by,
        });
    }

    private void Add(Hunk difference, StoryComparison story, IReadOnlyList<FoundRemark> remarks)
    {
        var came = remarks.Where(remark => IsOf(remark, RevisionKind.Insertion) && remark.Covers(difference.NewStart, difference.NewEnd)).ToList();

        // Who writes over words may have taken more away, and put some of it in again, or all of it.
        var (from, to) = (came.Select(remark => remark.Start).Append(difference.NewStart).Min(), came.Select(remark => remark.End).Append(difference.NewEnd).Max());
        var isInAgain = from < difference.NewStart || to > difference.NewEnd;
        var gone = remarks.Where(remark => IsOf(remark, RevisionKind.Deletion) && remark.Touches(from, to)
            && (difference.Lost > 0 || (isInAgain && came.Exists(one => one.Remark.Author == remark.Remark.Author))));
        var by = Stamps(came.Concat(gone), _used);
        var hunk = story.WholeWords(difference);
        _changes.Add(Change(
            ChangeKind.Words,
            story,
            hunk.Lost > 0 ? story.Span(hunk.OldStart, hunk.OldEnd) : story.Point(hunk.OldStart),
            hunk.Lost > 0 ? hunk.OldStart : hunk.OldStart - 1,
            story.Excerpts.Whole(story.Old, hunk.OldStart, hunk.OldEnd),
            story.Excerpts.Whole(story.New, hunk.NewStart, hunk.NewEnd)) with
        {
            About = hunk.Lost > 0 && hunk.Added > 0 ? "" : story.Excerpts.Before(story.New, hunk.NewStart),
            By = by,
        });
    }

    /// <summary>Spaces and ends of paragraphs between words that are the same.</summary>
    private void Spaces(StoryComparison story, IReadOnlyList<FoundRemark> remarks)
    {
        var newOf = story.Alignment.NewOf;
        for (var i = 1; i < newOf.Length; i++)
        {
            if (newOf[i] < 0 || newOf[i] != newOf[i - 1] + 1)
            {
                continue;
            }

            var (old, now, place) = (story.Old[i], story.New[newOf[i]], newOf[i]);
            var isParagraph = old.BeginsParagraph != now.BeginsParagraph;
            if (!isParagraph && (old.HasSpaceBefore == now.HasSpaceBefore || now.BeginsParagraph
                || story.OriginOf(i).Place == ExpectedPlace.Ornament || story.OriginOf(i - 1).Place == ExpectedPlace.Ornament))
            {
                continue;
            }

            var by = Stamps(remarks.Where(remark => (IsOf(remark, RevisionKind.Insertion) || IsOf(remark, RevisionKind.Deletion)) && remark.Touches(place, place)), _used);
            var change = Change(isParagraph ? ChangeKind.Paragraph : ChangeKind.Words, story, story.Span(i, i + 1), i, "", "") with { By = by };
            _changes.Add(isParagraph
                ? change with
                {
                    Was = old.BeginsParagraph ? "two paragraphs" : "one paragraph",
                    Is = now.BeginsParagraph ? "two paragraphs" : "one paragraph",
                    About = story.Excerpts.Of(story.Old, i, Math.Min(i + 3, story.Old.Count)),
                }
                : change with
                {
                    Was = story.Excerpts.Whole(story.Old, i - 1, i + 1), Is = story.Excerpts.Whole(story.New, place - 1, place + 1),
                });
        }
    }

    /// <summary>A comment, a change of looks, or a change of words that no difference to the source was found for.</summary>
    private void Add(FoundRemark found, StoryComparison story, IReadOnlyList<FoundRemark> remarks, Func<int, string?> noteAt)
    {
        var (start, end) = (found.Start, found.End);
        var token = OldAt(story, start);
        var span = end > start ? SpanOf(story, start, end) : story.Point(token);
        var words = story.Excerpts.Whole(story.New, start, end);
        switch (found.Remark)
        {
            case RecoveredComment comment:
                _comments.Add(new EditorialComment(span, ClauseAt(story, token), words, comment) { Note = story.Note?.Mark });
                break;
            case RecoveredRevision { Kind: RevisionKind.Format } revision when revision.Was != revision.Is && words.Length > 0:
                Look(ChangeKind.Look, revision, words);
                break;
            case RecoveredRevision { Kind: RevisionKind.ParagraphFormat } revision:
                Look(ChangeKind.ParagraphLook, revision, story.Excerpts.Of(story.New, start, Math.Min(start + 4, story.New.Count)));
                break;
            case RecoveredRevision { Kind: RevisionKind.Insertion or RevisionKind.Deletion } revision when !_used.Contains(revision) && (words.Length > 0 || revision.Was.Length > 0):
                _changes.Add(Change(ChangeKind.Words, story, span, token, revision.Was, revision.Kind == RevisionKind.Insertion ? words : "") with
                {
                    About = story.Excerpts.Before(story.New, start),
                    By = [Stamp(revision)],
                });
                break;
            case RecoveredRevision { HasNote: true, Kind: RevisionKind.Insertion or RevisionKind.Deletion } revision when !_used.Contains(revision):
                _changes.Add(Change(ChangeKind.Note, story, span, Math.Max(0, token - 1), "", revision.Kind == RevisionKind.Insertion ? noteAt(start) ?? "" : "") with
                {
                    About = story.Excerpts.Before(story.New, start),
                    By = [Stamp(revision)],
                });
                break;

            // The end of a paragraph that came in or went with its words is told with them.
            case RecoveredRevision { IsParagraphEnd: true } revision when !_used.Contains(revision) && !remarks.Any(other =>
                other.Remark is RecoveredRevision { IsParagraphEnd: false } one && one.Kind == revision.Kind && one.Author == revision.Author && other.Touches(start, start)):
                var isBroken = revision.Kind == RevisionKind.Insertion;
                _changes.Add(Change(ChangeKind.Paragraph, story, span, token, isBroken ? "one paragraph" : "two paragraphs", isBroken ? "two paragraphs" : "one paragraph") with
                {
                    About = story.Excerpts.Of(story.New, start, Math.Min(start + 3, story.New.Count)),
                    By = [Stamp(revision)],
                });
                break;
        }

        void Look(ChangeKind kind, RecoveredRevision revision, string about) => _changes.Add(
            Change(kind, story, span, token, revision.Was, revision.Is) with { About = about, By = [Stamp(revision)] });
    }

    private static EditorialChange Change(ChangeKind kind, StoryComparison story, SourceSpan span, int token, string was, string now) =>
        new(kind, span, ClauseAt(story, token), was, now)
        {
            Note = story.Note?.Mark,
            Part = span.Line > 0 || story.Old.Count == 0 ? null : story.OriginOf(Math.Clamp(token, 0, story.Old.Count - 1)).Name,
        };

    /// <summary>Whether some words are, letter by letter, a part of others.</summary>
    private static bool IsAmong(string words, string others) =>
        Letters(words) is { Length: > 0 } letters && Letters(others).Contains(letters, StringComparison.Ordinal);

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));

    private static ClauseLabel? ClauseAt(StoryComparison story, int token) =>
        story.Note is { } note ? note.Clause : story.Old.Count == 0 ? null : story.OriginOf(Math.Clamp(token, 0, story.Old.Count - 1)) switch
        {
            { Label: { } label } => label,
            var origin => origin.Clause,
        };

    private static bool IsOf(FoundRemark remark, RevisionKind kind) => remark.Remark is RecoveredRevision revision && revision.Kind == kind;

    private static ImmutableArray<RevisionStamp> Stamps(IEnumerable<FoundRemark> remarks, HashSet<RecoveredRemark> used)
    {
        var own = remarks.Select(remark => remark.Remark).ToList();
        used.UnionWith(own);
        return [.. own.Select(Stamp).Distinct()];
    }

    private static RevisionStamp Stamp(RecoveredRemark remark) => new(remark.Author, remark.Date);

    /// <summary>The place of the edition that an expected token's is, or the one behind it.</summary>
    private static int PlaceOf(int position, TokenAlignment alignment)
    {
        while (position < alignment.NewOf.Length && alignment.NewOf[position] < 0)
        {
            position++;
        }

        return position < alignment.NewOf.Length ? alignment.NewOf[position] : alignment.OldOf.Length;
    }

    /// <summary>The expected token that a place of the edition is before.</summary>
    private static int OldAt(StoryComparison story, int place)
    {
        while (place < story.New.Count && story.Alignment.OldOf[place] < 0)
        {
            place++;
        }

        return place < story.New.Count ? story.Alignment.OldOf[place] : story.Old.Count;
    }

    private static SourceSpan SpanOf(StoryComparison story, int start, int end)
    {
        var known = Enumerable.Range(start, end - start).Select(place => story.Alignment.OldOf[place]).Where(token => token >= 0).ToList();
        return known.Count == 0 ? story.SpanAt(start) : story.Span(known.Min(), known.Max() + 1);
    }
}
