using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Verification.Comparison.Text;
using ModelText = Bukharin.Publish.Model.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Computes what an edition must hold from the document and the style's words.</summary>
internal sealed class ExpectedEditionBuilder
{
    private readonly ExpectedEdition _edition = new();
    private readonly Document _document;
    private readonly Style _style;
    private readonly StyleWords _words;
    private readonly EditionPlan _plan;
    private readonly Tokenizer _tokenizer;
    private readonly MarkSeries _series;
    private readonly List<PlacedEvent> _events = [];

    private ExpectedEditionBuilder(Document document, Style style, EditionPlan plan, Tokenizer tokenizer)
    {
        _document = document;
        _style = style;
        _words = style.WordsFor(document.FrontMatter.Language);
        _plan = plan;
        _tokenizer = tokenizer;
        _series = new MarkSeries(style.Notes.Series);
    }

    /// <summary>Computes it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style, for its words and its series of notes.</param>
    /// <param name="plan">What the format has around the text.</param>
    /// <param name="givenIdentifier">The identifier that the edition has of its own, which stands on its last page.</param>
    /// <param name="tokenizer">Folds and parts words.</param>
    public static ExpectedEdition Build(Document document, Style style, EditionPlan plan, string? givenIdentifier, Tokenizer tokenizer)
    {
        var builder = new ExpectedEditionBuilder(document, style, plan, tokenizer);
        builder.Front(plan.Before, Place.TitlePage, givenIdentifier);
        var story = new Story(builder, note: null);
        story.Blocks(document.Blocks);
        story.Finish();
        builder.Front(plan.After, Place.End, givenIdentifier);
        return builder._edition;
    }

    private void Front(ImmutableArray<FrontWords> items, Place place, string? givenIdentifier)
    {
        foreach (var item in items)
        {
            foreach (var (words, name) in item == FrontWords.Classroom
                ? ClassroomLines.Of(_document, _style, _edition.Notes)
                : FrontLines.Of(item, _document.FrontMatter, _words, givenIdentifier))
            {
                var isCredit = item == FrontWords.Credit;
                _edition.Origins.Add(new Origin(
                    isCredit ? _document.FrontMatter.Credit.Span : SourceSpan.Whole(_document.SourceFile), isCredit ? Place.Credit : place) { Name = name });
                var line = new LineText();
                line.Append(words, _edition.Origins.Count - 1);
                _tokenizer.Append(line, TokenFlags.BeginsParagraph, _edition.Tokens, _events);
            }
        }
    }

    /// <summary>Goes through the blocks of the text or of a note.</summary>
    private sealed class Story(ExpectedEditionBuilder builder, ExpectedNote? note)
    {
        private readonly TokenStream _tokens = note?.Tokens ?? builder._edition.Tokens;
        private readonly List<Origin> _origins = note?.Origins ?? builder._edition.Origins;
        private readonly List<(string Id, ClauseLabel? Label, SourceSpan Span)> _targets = [];
        private readonly List<PlacedEvent> _events = [];
        private readonly List<(ClauseLabel Label, bool SharesLine)> _labels = [];
        private ExpectedLine _line = null!;
        private char? _bullet;
        private int _listDepth;
        private ClauseLabel? _clause = note?.Clause;
        private DivisionRole? _division;
        private string? _link;
        private Look _look;

        public void Blocks(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
            {
                Block(block);
            }
        }

        /// <summary>Puts marks and targets where the tokens are.</summary>
        public void Finish()
        {
            foreach (var placed in _events)
            {
                if (placed.IsMark)
                {
                    builder._edition.Notes[placed.Number].Position = placed.Position;
                    builder._edition.Marks.Add(placed.Number);
                }
                else
                {
                    var (id, label, span) = _targets[placed.Number];
                    builder._edition.Targets.Add(new ExpectedTarget(id, placed.Position, label, span));
                }
            }
        }

        private void Block(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Line(paragraph.Inlines, paragraph.Span, id: null);
                    break;
                case Heading heading:
                    Line(heading.Inlines, heading.Span, heading.Id);
                    break;
                case Clause clause:
                    Clause(clause);
                    break;
                case Division division:
                    var outer = _division;
                    _division = division.Role;
                    Blocks(division.Blocks);
                    _division = outer;
                    break;
                case BlockQuote quote:
                    Blocks(quote.Blocks);
                    break;
                case BulletList list:
                    var bullets = builder._plan.Bullets;
                    foreach (var item in list.Items)
                    {
                        _bullet = bullets[_listDepth % bullets.Length];
                        _listDepth++;
                        Blocks(item.Blocks);
                        _listDepth--;
                        _bullet = null;
                    }

                    break;
                case ThematicBreak:
                    if (builder._plan.Break.Length > 0)
                    {
                        var line = new LineText();
                        line.Append(builder._plan.Break, Add(new Origin(block.Span, Place.Ornament)));
                        builder._tokenizer.Append(line, TokenFlags.BeginsParagraph, _tokens, _events);
                    }

                    break;
                default:
                    throw new UnreachableException($"No words expected of {block.GetType().Name}.");
            }
        }

        private void Clause(Clause clause)
        {
            var outer = _clause;
            _clause = clause.Label;
            var hasWords = clause.Blocks is [Paragraph, ..];
            _labels.Add((clause.Label, hasWords || clause.Blocks is [Model.Clause, ..]));
            if (clause.Blocks is not [Paragraph or Model.Clause, ..])
            {
                // Nothing shares the label's line.
                Line([], clause.Span, id: null);
            }

            Blocks(clause.Blocks);
            _clause = outer;
        }

        private void Line(ImmutableArray<Inline> inlines, SourceSpan span, string? id)
        {
            var clause = _clause;
            _line = new ExpectedLine { OriginAt = Later };
            var first = TokenFlags.BeginsParagraph;
            if (_bullet is { } bullet)
            {
                _line.Text.Append($"{bullet} ", Add(new Origin(span, Place.Ornament)));
                _bullet = null;
            }

            if (id is not null)
            {
                Target(id, label: null, span);
            }

            // Labels without words of their own share the line of the next; some formats give each its own.
            for (var i = 0; i < _labels.Count; i++)
            {
                var label = _labels[i].Label;
                if (i > 0)
                {
                    builder._tokenizer.Append(_line.Text, first, _tokens, _events);
                    _line.Text.Clear();
                    first = TokenFlags.MayBeginParagraph | TokenFlags.SpaceBefore;
                }

                Target(label.Id, label, label.Span);
                _line.Text.Append(label.Text, Add(new Origin(label.Span, Place.Text) { Label = label, Clause = label, Division = _division }));
                _line.Text.Append(" ", Add(new Origin(label.Span, Place.Text) { Clause = label, Division = _division }));
            }

            _labels.Clear();
            _line.Begin();
            Inlines(inlines);
            _line.End();
            builder._tokenizer.Append(_line.Text, first, _tokens, _events);
            _clause = clause;
        }

        private void Inlines(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                Inline(inline);
            }
        }

        private void Inline(Inline inline)
        {
            switch (inline)
            {
                case ModelText text:
                    _line.Words(text.Content, Add(new Origin(text.Span, Place.Text) { Words = text, Clause = _clause, Division = _division, Link = _link, Look = _look }));
                    break;
                case LineBreak:
                    _line.LineEnd(Add(new Origin(inline.Span, Place.Text) { Clause = _clause, Division = _division }));
                    break;
                case InlineLabel { Label: var label }:
                    // The target stands behind the mark of a gloss before it.
                    _line.End();
                    Target(label.Id, label, label.Span);
                    _line.Label(label.Text, Add(new Origin(label.Span, Place.Text) { Label = label, Clause = label, Division = _division }));
                    _clause = label;
                    break;
                case Intervention intervention:
                    Intervention(intervention);
                    break;
                case Note own:
                    if (note is null)
                    {
                        var index = AddNote(own.Blocks, null, own.Span, isEditors: false);
                        _line.Mark(index);
                    }

                    break;
                case Link link:
                    var outer = _link;
                    _link = link.Target;
                    Inlines(link.Inlines);
                    _link = outer;
                    break;
                case Emphasis emphasis:
                    Inlines(emphasis.Inlines, _look with { Emphasis = !_look.Emphasis });
                    break;
                case Strong strong:
                    Inlines(strong.Inlines, _look with { Strong = true });
                    break;
                case SmallCaps smallCaps:
                    Inlines(smallCaps.Inlines, _look with { SmallCaps = true });
                    break;
                case Foreign foreign:
                    Inlines(foreign.Inlines, _look with { Language = foreign.Language });
                    break;
                default:
                    throw new UnreachableException($"No words expected of {inline.GetType().Name}.");
            }
        }

        private void Inlines(ImmutableArray<Inline> inlines, Look look)
        {
            var outer = _look;
            _look = look;
            Inlines(inlines);
            _look = outer;
        }

        private void Intervention(Intervention intervention)
        {
            var isGloss = intervention.Kind == InterventionKind.Gloss;
            if (note is not null)
            {
                InBrackets(intervention, isGloss ? builder._words.GlossSuffix : "");
                return;
            }

            var says = new Paragraph
            {
                Span = intervention.Span,
                Inlines = [.. intervention.Inlines, new ModelText { Content = WordsFor(intervention.Kind), Span = intervention.Span }],
            };
            var index = AddNote([says], intervention, intervention.Span, isEditors: true);
            if (isGloss)
            {
                _line.Gloss(index);
                return;
            }

            InBrackets(intervention, suffix: "");
            _line.Mark(index);
        }

        private void InBrackets(Intervention intervention, string suffix)
        {
            var bracket = Add(new Origin(intervention.Span, Place.Text) { Bracket = intervention, Clause = _clause, Division = _division });
            _line.Bracket("[", bracket);
            Inlines(intervention.Inlines);
            if (suffix.Length > 0)
            {
                _line.Words(suffix, Add(new Origin(intervention.Span, Place.Text) { Clause = _clause, Division = _division }));
            }

            _line.Bracket("]", bracket);
        }

        private int AddNote(ImmutableArray<Block> blocks, Intervention? intervention, SourceSpan span, bool isEditors)
        {
            var notes = builder._edition.Notes;
            var added = new ExpectedNote(notes.Count + 1, builder._series.Next(isEditors), intervention, span, _clause)
            {
                Tokens = new TokenStream(),
                Origins = [],
                Ids = [],
            };
            notes.Add(added);
            var story = new Story(builder, added);
            story.Blocks(blocks);
            added.Ids.AddRange(builder._plan.HasLinks ? story._targets.Select(target => target.Id) : []);
            return added.Number - 1;
        }

        private string WordsFor(InterventionKind kind) => kind switch
        {
            InterventionKind.Gloss => builder._words.GlossSuffix,
            InterventionKind.Supplied => builder._words.Supplied,
            InterventionKind.Correction => builder._words.Correction,
            InterventionKind.Omission => builder._words.Omission,
            InterventionKind.Unclear => builder._words.Unclear,
            _ => throw new UnreachableException($"No words for {kind}."),
        };

        private void Target(string id, ClauseLabel? label, SourceSpan span)
        {
            _targets.Add((id, label, span));
            _line.Target(_targets.Count - 1);
        }

        private int Add(Origin origin)
        {
            _origins.Add(origin);
            return _origins.Count - 1;
        }

        /// <summary>An origin for the later part of a node's words: a node of its own, with the place of the whole.</summary>
        private int Later(int origin, int offset) => Add(_origins[origin] with { Start = offset });
    }
}
