using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using ModelText = Bukharin.Publish.Model.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Goes through what stands in a line of the text or of a note.</summary>
/// <param name="terms">What it is expected by.</param>
/// <param name="story">The text or the note.</param>
/// <param name="line">Where it is put.</param>
internal sealed class ExpectedInlines(ExpectedTerms terms, ExpectedStory story, ExpectedLine line)
{
    private string? _link;
    private Look _look;
    private InterventionKind? _kind;
    private Mention? _mention;

    public void Add(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case ModelText text:
                line.Append(text.Content, story.Add(Here(text.Span) with { Words = text, Link = _link, Look = _look, Kind = _kind }));
                break;
            case Code code:
                line.Append(code.Content, story.Add(Here(code.Span) with { Link = _link, Look = _look with { IsCode = true }, Kind = _kind }));
                break;
            case LineBreak:
                line.Append("\n", story.Add(Here(inline.Span)));
                break;
            case MarginAnchor anchor:
                story.Target(anchor.Id, label: null, anchor.Span);
                break;
            case InlineLabel { Label: var label }:
                story.Target(label.Id, label, label.Span);
                story.Clause = label;
                line.Append(label.Text, story.Add(Here(label.Span) with { Label = label, Look = _look.With(label.Look) }));
                break;
            case Intervention intervention:
                Add(intervention);
                break;
            case Note own:
                if (story.Note is null)
                {
                    line.Mark(AddNote(own.Blocks, intervention: null, own.Span, own.Label));
                }

                break;
            case Link link:
                var outer = _link;
                _link = terms.References.TargetOf(link.Target);
                Add(link.Inlines);
                AddMade(terms.References.PageOf(link.Target), link.Span, isOwnPage: true);
                _link = outer;
                break;
            case CrossReference { IsMark: true } again:
                // A mark has the look of marks, whatever stands around it.
                var aroundMark = (_link, _look);
                (_link, _look) = (terms.References.NoteOf(again.Target), new Look(Shift: BaselineShift.Superscript));
                AddMade(terms.References.MarkOf(again.Target), again.Span);
                (_link, _look) = aroundMark;
                break;
            case CrossReference reference:
                var around = _link;
                _link = terms.References.TargetOf(reference.Target);
                AddMade(terms.References.NameOf(reference.Target), reference.Span);
                AddMade(terms.References.PageOf(reference.Target), reference.Span, isOwnPage: true);
                _link = around;
                break;
            case Mention mention:
                // The words of a bracket that its note repeats have their place in the line; what is named in a note has that of its mark.
                if (story.Note?.IsInGlossary != true && !terms.Edition.Mentions.Exists(one => one.Mention.Id == mention.Id))
                {
                    terms.Edition.Mentions.Add(new ExpectedMention(mention, story.Note is { } within ? within.Clause : story.Clause, terms.Paragraph, terms.Text));
                    story.Target(mention.Id, label: null, mention.Span);
                }

                _mention = mention;
                Add(mention.Inlines);
                _mention = null;
                break;
            case Emphasis emphasis:
                Add(emphasis.Inlines, _look with { Emphasis = !_look.Emphasis });
                break;
            case Strong strong:
                Add(strong.Inlines, _look with { Strong = true });
                break;
            case SmallCaps smallCaps:
                Add(smallCaps.Inlines, _look with { SmallCaps = true });
                break;
            case Shifted shifted:
                Add(shifted.Inlines, _look with { Shift = shifted.Shift });
                break;
            case Foreign foreign:
                Add(foreign.Inlines, _look with { Language = foreign.Language });
                break;
            default:
                throw new UnreachableException($"No words expected of {inline.GetType().Name}.");
        }
    }

    /// <summary>Adds words that the source has not, and the edition makes of a reference.</summary>
    private void AddMade(string words, SourceSpan span, bool isOwnPage = false)
    {
        if (words.Length > 0)
        {
            line.Append(words, story.Add(Here(span) with { Link = _link, Look = _look, Kind = _kind, Made = words, IsOwnPage = isOwnPage }));
        }
    }

    private void Add(ImmutableArray<Inline> inlines, Look look)
    {
        var outer = _look;
        _look = look;
        Add(inlines);
        _look = outer;
    }

    private void Add(Intervention intervention)
    {
        var form = InterventionForm.Of(intervention);
        if (story.Note is not null)
        {
            AddBracket(intervention, hasBrackets: true, form.IsLifted ? terms.Words.GlossSuffix : "");
            return;
        }

        if (!form.HasNote)
        {
            AddBracket(intervention, form.HasBrackets, suffix: "", intervention.Kind);
            return;
        }

        if (form.IsLifted)
        {
            line.Gloss(AddNote(intervention));
            return;
        }

        // A mark inside the bracket comes before the bracket's own, and is counted before it.
        AddBracket(intervention, form.HasBrackets, suffix: "", form.HasBrackets ? null : intervention.Kind);
        line.Mark(AddNote(intervention));
    }

    /// <summary>Adds an editor's note; null where the edition has none.</summary>
    private int? AddNote(Intervention intervention)
    {
        if (terms.Notes == NotesPlace.None)
        {
            return null;
        }

        // The heading of a glossary says whose words they are.
        var suffix = terms.Notes == NotesPlace.Glossary && intervention.Kind == InterventionKind.Gloss ? "" : terms.Words.NoteWordsFor(intervention.Kind);
        var says = new Paragraph
        {
            Span = intervention.Span,
            Inlines = [.. intervention.Inlines, new ModelText { Content = suffix, Span = intervention.Span }],
        };
        return AddNote([says], intervention, intervention.Span);
    }

    private void AddBracket(Intervention intervention, bool hasBrackets, string suffix, InterventionKind? kind = null)
    {
        var outer = _kind;
        _kind = kind;
        if (!hasBrackets)
        {
            Add(intervention.Inlines);
            _kind = outer;
            return;
        }

        if (terms.References.WantedPage(intervention) is { } page)
        {
            story.Page(page, intervention.Span);
        }

        var bracket = story.Add(Here(intervention.Span) with { Bracket = intervention, Look = _look });
        line.Append("[", bracket);
        Add(intervention.Inlines);
        _kind = outer;
        if (suffix.Length > 0)
        {
            line.Append(suffix, story.Add(Here(intervention.Span)));
        }

        line.Append("]", bracket);
    }

    private int AddNote(ImmutableArray<Block> blocks, Intervention? intervention, SourceSpan span, string? name = null)
    {
        var notes = terms.Edition.Notes;
        var added = new ExpectedNote(notes.Count + 1, terms.Series.Next(isEditors: intervention is not null), intervention, span, story.Clause)
        {
            Tokens = new Text.TokenStream(),
            Origins = [],
            Ids = [],
            Chapter = terms.Chapter,
            Name = name,
            IsInGlossary = intervention is not null && terms.Notes == NotesPlace.Glossary,
        };
        notes.Add(added);
        var says = new ExpectedStory(terms, added);
        says.Blocks(blocks);
        added.Places.AddRange(says.Places);
        added.VerseNumbers.AddRange(says.VerseNumbers);
        added.Ids.AddRange(terms.Traits.HasLinks ? says.Ids : []);
        return added.Number - 1;
    }

    private Origin Here(SourceSpan span) => new(span, ExpectedPlace.Text) { Clause = story.Clause, Divisions = story.Divisions, HeadingLevel = story.HeadingLevel, IsTerm = story.IsInTerm, Mention = _mention };
}
