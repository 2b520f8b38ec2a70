using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Gaps;
using Bukharin.Publish.Writers.Copy.Places;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Makes the runs of a line from its nested inlines, and footnotes of its brackets.</summary>
/// <param name="words">The editor's words.</param>
/// <param name="references">Where links lead, and what cross-references say.</param>
/// <param name="addNote">
/// Numbers a note, or gives null for one that is left out; null itself inside a note, where there are no notes (no format has them): there brackets stay in the line,
/// with the editor's words in them.
/// </param>
/// <param name="gaps">Which words are gaps.</param>
/// <param name="hasMargin">Whether the pages of the source are set in the margin.</param>
/// <param name="mentionId">Which id the words of a marked name have here; null for that of the place where they stand first.</param>
internal sealed class Flattening(
    StyleWords words, PlaceReferences references, Func<NoteSeries, InterventionKind?, ImmutableArray<Block>, SourceSpan, Footnote?>? addNote, GapPlaces? gaps = null, bool hasMargin = false,
    Func<Mention, string?>? mentionId = null)
{
    private readonly List<FlatRun> _flat = [];

    public List<FlatRun> Flatten(ImmutableArray<Inline> inlines)
    {
        Add(inlines, default);
        return _flat;
    }

    /// <summary>Flattens an editor's note: the bracket's words, marked as what they are, and the editor's words about them.</summary>
    public List<FlatRun> FlattenNote(ImmutableArray<Inline> inlines, InterventionKind kind)
    {
        Add(inlines[..^1], new RunFormat(Intervention: kind));
        Add(inlines[^1..], default);
        return _flat;
    }

    private void Add(ImmutableArray<Inline> inlines, RunFormat format)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    AddText(text, format);
                    break;
                case Code code:
                    AddText(code.Content, format with { IsCode = true }, code.Span);
                    break;
                case Emphasis emphasis:
                    Add(emphasis.Inlines, format with { Emphasis = !format.Emphasis });
                    break;
                case Strong strong:
                    Add(strong.Inlines, format with { Strong = true });
                    break;
                case SmallCaps smallCaps:
                    Add(smallCaps.Inlines, format with { SmallCaps = true });
                    break;
                case Shifted shifted:
                    Add(shifted.Inlines, format with { Shift = shifted.Shift });
                    break;
                case Foreign foreign:
                    Add(foreign.Inlines, format with { Language = foreign.Language });
                    break;
                case Mention mention:
                    Add(mention.Inlines, format with { Mention = new MentionMark(mention.Kind, mention.Key, (mentionId ?? references.TakeMention)(mention)) });
                    break;
                case Link link:
                    var place = references.TargetOf(link.Target);
                    Add(link.Inlines, format with { Link = place });
                    AddPage(place, format, link.Span);
                    break;
                case CrossReference reference:
                    AddReference(reference, format);
                    break;
                case LineBreak:
                    _flat.Add(new FlatRun(new LineBreakRun(format, inline.Span)));
                    break;
                case InlineLabel label:
                    _flat.Add(new FlatRun(new LabelRun(label.Label, format.With(label.Label.Look), label.Span)));
                    break;
                case MarginAnchor when addNote is null:
                    // What a note says again of a bracket stands beside the line, where that has it.
                    break;
                case MarginAnchor anchor:
                    _flat.Add(new FlatRun(new MarginRun([], format with { Anchor = anchor.Id }, anchor.Span)));
                    break;
                case Intervention { Kind: InterventionKind.Page } page when hasMargin:
                    AddInMargin(page, format);
                    break;
                case Intervention intervention:
                    AddIntervention(intervention, format);
                    break;
                case Note note:
                    AddNote(note, format);
                    break;
                default:
                    throw new UnreachableException($"No run for {inline.GetType().Name}.");
            }
        }
    }

    private void AddReference(CrossReference reference, RunFormat format)
    {
        if (reference.IsMark)
        {
            AddMarkAgain(reference, format);
            return;
        }

        var place = references.TargetOf(reference.Target);
        var (name, note) = references.NameOf(reference.Target);
        var inReference = format with { Link = place, Reference = ReferencePart.Name };
        AddText(name, inReference, reference.Span);
        AddText(note?.Mark ?? "", inReference with { IsNoteNumber = true }, reference.Span);
        AddPage(place, format, reference.Span);
    }

    /// <summary>Adds a further mark of a note; of one that is not counted yet there is none.</summary>
    private void AddMarkAgain(CrossReference reference, RunFormat format)
    {
        if (references.NameOf(reference.Target).Note is { } note)
        {
            var own = format with { Link = references.TargetOf(reference.Target), Reference = ReferencePart.Mark, IsNoteNumber = true, Shift = BaselineShift.Superscript, Anchor = references.MarkAgain(note) };
            AddText(note.Mark, own, reference.Span);
        }
    }

    /// <summary>Adds the page of a place of the text, where the style names pages.</summary>
    private void AddPage(string? place, RunFormat format, SourceSpan span)
    {
        if (place is ['#', .. var id] && references.NamesPageOf(id))
        {
            _flat.Add(new FlatRun(new PageReferenceRun(id, format with { Link = place, Reference = ReferencePart.Page }, span)));
        }
    }

    private void AddIntervention(Intervention intervention, RunFormat format)
    {
        var inBrackets = format with { Intervention = intervention.Kind };
        var form = InterventionForm.Of(intervention);
        if (addNote is null)
        {
            inBrackets = inBrackets with { StruckOut = format.StruckOut || form.IsStruckOut };
            AddText("[", inBrackets with { Anchor = references.TakeAnchor(intervention) }, intervention.Span);
            Add(intervention.Inlines, inBrackets);
            AddText(form.IsLifted ? words.GlossSuffix : "", format with { Intervention = null }, intervention.Span);
            AddText("]", inBrackets, intervention.Span);
            return;
        }

        if (!form.HasNote)
        {
            AddInLine(intervention, form, inBrackets);
            return;
        }

        if (!form.IsLifted)
        {
            // What has a mark inside the bracket is numbered first: the bracket's own stands behind it.
            AddInLine(intervention, form, inBrackets);
        }

        if (addNote(NoteSeries.Editor, intervention.Kind, [NoteParagraph(intervention)], intervention.Span) is { } note)
        {
            _flat.Add(new FlatRun(new MarkRun(note, format, intervention.Span), form.IsLifted));
        }
        else if (form.IsLifted)
        {
            _flat.Add(new FlatRun(null, IsLifted: true));
        }
    }

    private void AddInMargin(Intervention page, RunFormat format)
    {
        var start = _flat.Count;
        AddIntervention(page, format);
        ImmutableArray<TextRun> name = [.. _flat[start..].Select(flat => flat.Run).OfType<TextRun>()];
        _flat.RemoveRange(start, _flat.Count - start);
        _flat.Add(new FlatRun(new MarginRun(name, name[0].Format, page.Span)));
    }

    private void AddInLine(Intervention intervention, InterventionForm form, RunFormat format)
    {
        var own = format with { StruckOut = format.StruckOut || form.IsStruckOut };
        AddText(form.HasBrackets ? "[" : "", own with { Anchor = references.TakeAnchor(intervention) }, intervention.Span);
        Add(intervention.Inlines, own);
        AddText(form.HasBrackets ? "]" : "", own, intervention.Span);
    }

    private void AddNote(Note note, RunFormat format)
    {
        if (addNote is null)
        {
            // Readers refuse a note within a note at its place (BP1xxx); a tree that has one was not read.
            throw new ArgumentException($"{note.Span}: a note stands within a note.");
        }

        var footnote = addNote(NoteSeries.Author, null, note.Blocks, note.Span) ?? throw new UnreachableException("A note of the author's is text, and not left out.");
        references.Add(note, footnote);
        _flat.Add(new FlatRun(new MarkRun(footnote, format, note.Span)));
    }

    private Paragraph NoteParagraph(Intervention intervention) => new()
    {
        Span = intervention.Span,
        Inlines = [.. intervention.Inlines, new Text { Content = words.NoteWordsFor(intervention.Kind), Span = intervention.Span }],
    };

    private void AddText(Text text, RunFormat format)
    {
        if (gaps is null || gaps.All.IsEmpty)
        {
            AddText(text.Content, format, text.Span);
            return;
        }

        foreach (var (words, gap) in gaps.Parts(text))
        {
            AddText(words, format with { Gap = gap }, text.Span);
        }
    }

    private void AddText(string text, RunFormat format, SourceSpan span)
    {
        if (text.Length > 0)
        {
            _flat.Add(new FlatRun(new TextRun(text, format, span)));
        }
    }
}
