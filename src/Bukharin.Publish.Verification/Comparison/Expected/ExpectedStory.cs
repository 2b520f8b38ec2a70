using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Verification.Comparison.Text;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Goes through the blocks of the text or of a note.</summary>
/// <param name="terms">What they are expected by.</param>
/// <param name="note">The note, or null for the text.</param>
internal sealed class ExpectedStory(ExpectedTerms terms, ExpectedNote? note)
{
    private readonly TokenStream _tokens = note?.Tokens ?? terms.Edition.Tokens;
    private readonly List<Origin> _origins = note?.Origins ?? terms.Edition.Origins;
    private readonly List<(string Id, ClauseLabel? Label, SourceSpan Span)> _targets = [];
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);
    private readonly List<PlacedEvent> _events = [];
    private readonly List<PlacedStructure> _structures = note?.Structures ?? terms.Edition.Structures;
    private readonly List<RecoveredContainer> _containers = [];
    private readonly List<ClauseLabel> _labels = [];
    private readonly List<char> _bullets = [];
    private readonly ExpectedVerse _verse = new(terms.VerseNumberStep);
    private ExpectedLine _line = null!;
    private int _listDepth;
    private int _keys;

    /// <summary>The note, or null for the text.</summary>
    public ExpectedNote? Note => note;

    /// <summary>The innermost clause that has been begun, or null.</summary>
    public ClauseLabel? Clause { get; set; } = note?.Clause;

    /// <summary>The divisions that have been begun, the innermost last.</summary>
    public ImmutableArray<DivisionRole> Divisions { get; private set; } = [];

    /// <summary>The level of the heading whose words are read, or 0.</summary>
    public int HeadingLevel { get; private set; }

    /// <summary>Whether words are read that are defined.</summary>
    public bool IsInTerm => _containers is [.., { Kind: ContainerNames.Term }];

    /// <summary>The ids that stand in it.</summary>
    public IEnumerable<string> Ids => _targets.Select(target => target.Id);

    /// <summary>The ids that stand in a note, each with the token before which it does.</summary>
    public IEnumerable<(string Id, int Position)> Places => _events.Where(placed => placed is { IsMark: false, Number: >= 0 }).Select(placed => (_targets[placed.Number].Id, placed.Position));

    /// <summary>The numbers that its lines of verse have.</summary>
    public IEnumerable<ExpectedVerse.NumberedLine> VerseNumbers => _verse.Placed(_events);

    public void Blocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    /// <summary>Puts marks and targets where the tokens are.</summary>
    public void Finish()
    {
        terms.Edition.VerseNumbers.AddRange(VerseNumbers);
        foreach (var placed in _events.Where(placed => !ExpectedVerse.IsNumber(placed)))
        {
            if (placed.IsMark)
            {
                var marked = terms.Edition.Notes[placed.Number];
                (marked.Position, marked.InWord) = (placed.Position, placed.InWord);
                terms.Edition.Marks.Add(placed.Number);
            }
            else
            {
                var (id, label, span) = _targets[placed.Number];
                terms.Edition.Targets.Add(new ExpectedTarget(id, placed.Position, label, span) { IsPage = _pages.Contains(id), IsName = MentionNames.TryRead(id, out _, out _), InWord = placed.InWord, IsBeside = MarginSpans.IsId(id) });
            }
        }
    }

    /// <summary>Has a place with a name in the line.</summary>
    public void Target(string id, ClauseLabel? label, SourceSpan span)
    {
        _targets.Add((id, label, span));
        _line.Text.Target(_targets.Count - 1);
    }

    /// <summary>Has a page of the source in the line to which something leads: of pages that are called alike, to the first.</summary>
    public void Page(string id, SourceSpan span)
    {
        if (terms.Pages.Add(id) && _pages.Add(id))
        {
            Target(id, label: null, span);
        }
    }

    /// <summary>Registers a place that words come from, and gives its number.</summary>
    public int Add(Origin origin)
    {
        _origins.Add(origin);
        return _origins.Count - 1;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                terms.Count(note, Divisions);
                AddLine(paragraph.Inlines, paragraph.Span);
                break;
            case Heading heading:
                terms.Edition.EndPart(heading, note);
                AddLine(heading.Inlines, heading.Span, heading);
                break;
            case Clause clause:
                AddClause(clause);
                break;
            case Division division:
                terms.Begin(division, _tokens.Count);
                Divisions = Divisions.Add(division.Role);
                var figures = terms.Edition.Figures.Count;
                Within(ContainerNames.Of(division.Role), division.Blocks);
                terms.Edition.EndPart(figures);
                Divisions = Divisions.RemoveAt(Divisions.Length - 1);
                terms.Edition.EndOf(division, _tokens.Count);
                break;
            case BlockQuote quote:
                Within(ContainerNames.Quote, quote.Blocks);
                break;
            case DefinitionList list:
                AddDefinitions(list);
                break;
            case LineBlock verse:
                _verse.Within(verse, () => Within(ContainerNames.Verse, ImmutableArray<Block>.CastUp(verse.Stanzas)));
                break;
            case CodeBlock code:
                Within(ContainerNames.Code, ImmutableArray<Block>.CastUp(code.Paragraphs));
                break;
            case BulletList list:
                AddList(list);
                break;
            case Table table:
                AddTable(table);
                break;
            case Figure figure:
                AddFigure(figure);
                break;
            case ThematicBreak:
                // The bullet of an item that begins with a break stands beside it.
                if (terms.Traits.Break.Length > 0 || _bullets.Count > 0)
                {
                    var line = new LineText();
                    AppendBullets(line, block.Span);
                    line.Append(terms.Traits.Break, Add(new Origin(block.Span, ExpectedPlace.Ornament)));
                    _structures.Add(new PlacedStructure(_tokens.Count, new RecoveredStructure { Containers = [.. _containers], IsBreak = true }));
                    terms.Tokenizer.Append(line, TokenFlags.BeginsParagraph, _tokens, _events);
                }

                break;
            default:
                throw new UnreachableException($"No words expected of {block.GetType().Name}.");
        }
    }

    private void AddClause(Clause clause)
    {
        (var outer, Clause) = (Clause, clause.Label);
        _labels.Add(clause.Label);
        Within(ContainerNames.Of(clause), () =>
        {
            if (Column.First(clause.Blocks) is not (Paragraph or Model.Clause))
            {
                // Nothing shares the label's line.
                AddLine([], clause.Span);
            }

            Blocks(clause.Blocks);
        });
        Clause = outer;
    }

    private void AddList(BulletList list) => Within(ContainerNames.List, () =>
    {
        foreach (var item in list.Items)
        {
            _bullets.Add(terms.Traits.Bullets[_listDepth % terms.Traits.Bullets.Length]);
            _listDepth++;
            Within(ContainerNames.Item, item.Blocks);
            _listDepth--;
            _bullets.Clear();
        }
    });

    private void AddDefinitions(DefinitionList list) => Within(ContainerNames.Definitions, () =>
    {
        foreach (var item in list.Items)
        {
            Within(ContainerNames.Term, [item.Term]);
            foreach (var definition in item.Definitions)
            {
                Within(ContainerNames.Definition, definition.Blocks);
            }
        }
    });

    private void AddTable(Table table) => Within(ContainerNames.Table, () =>
    {
        if (table.Caption is { } caption)
        {
            terms.Edition.Captions.Add(table, _tokens.Count);
            Within(ContainerNames.Caption, [caption]);
        }

        foreach (var (row, cells) in table.Rows.Zip(TableGrid.Of(table)))
        {
            Within(ContainerNames.Row, () =>
            {
                foreach (var placed in cells)
                {
                    Within(ContainerNames.OfCell(row.Part, placed.Alignment), placed.Cell.Blocks);
                }
            });
        }
    });

    private void AddFigure(Figure figure) => Within(ContainerNames.Figure, () =>
    {
        terms.Edition.Figures.Add(new ExpectedFigure(figure, _tokens.Count, [.. _containers]));
        if (figure.Id.Length > 0)
        {
            terms.Edition.Targets.Add(new ExpectedTarget(figure.Id, _tokens.Count, Label: null, figure.Span) { IsFigure = true });
        }

        if (figure.Caption is { } caption)
        {
            terms.Edition.Captions.Add(figure, _tokens.Count);
            Within(ContainerNames.Caption, [caption]);
        }

        if (figure.Credit is { } credit)
        {
            Within(ContainerNames.PictureCredit, [credit]);
        }

        terms.Edition.Figures[^1] = terms.Edition.Figures[^1] with { End = _tokens.Count };
    });

    private void Within(string kind, ImmutableArray<Block> blocks) => Within(kind, () => Blocks(blocks));

    private void Within(string kind, Action add)
    {
        _containers.Add(new RecoveredContainer(kind, ++_keys));
        add();
        _containers.RemoveAt(_containers.Count - 1);
    }

    /// <summary>Puts the bullets before the line that they wait for: an item that begins with a list has those of both in one.</summary>
    private void AppendBullets(LineText line, SourceSpan span)
    {
        _bullets.ForEach(bullet => line.Append($"{bullet} ", Add(new Origin(span, ExpectedPlace.Ornament))));
        _bullets.Clear();
    }

    private void AddLine(ImmutableArray<Inline> inlines, SourceSpan span, Heading? heading = null)
    {
        var (clause, start) = (Clause, _tokens.Count);
        _line = new ExpectedLine(isVerse: _containers is [.., { Kind: ContainerNames.Verse }]);
        AppendBullets(_line.Text, span);
        HeadingLevel = heading?.Level ?? 0;
        if (heading is not null)
        {
            Target(heading.Id, label: null, span);
        }

        // Labels without words of their own share the line of the next; a note in the margin beside it stands before them.
        foreach (var label in Divisions.Contains(DivisionRole.Margin) ? [] : _labels)
        {
            Target(label.Id, label, label.Span);
            _line.Text.Append(label.Text, Add(new Origin(label.Span, ExpectedPlace.Text) { Label = label, Look = new Look().With(label.Look), Clause = label, Divisions = Divisions }));
            _line.Text.Append(" ", Add(new Origin(label.Span, ExpectedPlace.Text) { Clause = label, Divisions = Divisions }));
        }

        _labels.RemoveAll(_ => !Divisions.Contains(DivisionRole.Margin));
        _line.Begin();
        _verse.Add(inlines, new ExpectedInlines(terms, this, _line).Add, _line.Text);
        _line.End();
        _line.Brackets.ForEach(lifted => terms.Edition.Notes[lifted.Note].Bracket = lifted.Bracket);
        _line.Text.TakeSpacesBeforeRaised(origin => _origins[origin].Look.Shift == BaselineShift.Superscript);
        terms.Tokenizer.Append(_line.Text, TokenFlags.BeginsParagraph, _tokens, _events);
        terms.Edition.EndOfLine(start, _tokens.Count, _events, target => _targets[target].Id, Divisions);
        if (_tokens.Count > start)
        {
            _structures.Add(new PlacedStructure(start, new RecoveredStructure { Containers = [.. _containers], HeadingLevel = HeadingLevel }));
        }

        Clause = clause;
    }
}
