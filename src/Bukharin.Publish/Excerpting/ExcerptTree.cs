using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>Copies the kept parts of a text into an excerpt, and decides where its omission marks stand.</summary>
/// <remarks>
/// The labels of the clauses around kept units stay, and so do the headings above them, so that each clause keeps the address that
/// it has in the whole text. Consecutive units that are left out share one mark, which stands in the line where the rest of the line
/// stays, and as a paragraph elsewhere.
/// </remarks>
internal sealed class ExcerptTree
{
    private readonly ImmutableArray<ExcerptUnit> _units;
    private readonly bool[] _shown;
    private readonly (int Unit, ImmutableArray<Inline> Inlines)? _shortened;
    private readonly HashSet<int> _markedBefore = [];
    private readonly HashSet<int> _markedBehind = [];
    private readonly HashSet<Block> _replaced = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> _markedAtStart = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, List<int>> _ofBlock = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> _alive = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<ExcerptCut>.Builder _cuts = ImmutableArray.CreateBuilder<ExcerptCut>();

    /// <summary>Decides which units are shown, and where the omission marks stand.</summary>
    /// <param name="units">The units of the text.</param>
    /// <param name="kept">Whether each unit is kept, by its index.</param>
    /// <param name="shortened">The index of the last kept unit and the inlines that stay of it; null where it stays whole.</param>
    public ExcerptTree(ImmutableArray<ExcerptUnit> units, IReadOnlyList<bool> kept, (int Unit, ImmutableArray<Inline> Inlines)? shortened)
    {
        _units = units;
        _shortened = shortened;
        _shown = [.. kept];
        for (var i = 0; i < units.Length; i++)
        {
            if (!_ofBlock.TryGetValue(units[i].Block, out var own))
            {
                _ofBlock.Add(units[i].Block, own = []);
            }

            own.Add(i);
            if (kept[i])
            {
                _alive.UnionWith(units[i].Around);
                foreach (var heading in units[i].Headings)
                {
                    _shown[heading] = true;
                }
            }
        }

        for (var i = 0; i < units.Length; i++)
        {
            _shown[i] |= units[i].Block is Clause && _alive.Contains(units[i].Block);
            if (_shown[i])
            {
                _alive.Add(units[i].Block);
                _alive.UnionWith(units[i].Around);
            }
        }

        Mark();
    }

    /// <summary>The labels that must be stated to be labels, since those by which a reader would recognize them are left out.</summary>
    public HashSet<ClauseLabel> Stated { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The omissions, in the order of the text.</summary>
    public ImmutableArray<ExcerptCut> Cuts => _cuts.ToImmutable();

    /// <summary>Copies what stays of some blocks, with the omission marks.</summary>
    public ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks)
    {
        var copy = ImmutableArray.CreateBuilder<Block>();
        var beside = new List<Block>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (!Column.Has(block))
            {
                beside.Add(block);
                continue;
            }

            if (_replaced.Contains(block))
            {
                copy.Add(MarkBlock(block.Span));
            }
            else if (_alive.Contains(block))
            {
                if (_markedAtStart.Contains(block) && block is not Division)
                {
                    copy.Add(MarkBlock(block.Span));
                }

                copy.AddRange(beside);
                if (block is Clause { IsLiftedFromLine: true } lifted && copy is [.., Paragraph line] && !IsKept(i + 1))
                {
                    copy.RemoveAt(copy.Count - 1);
                    copy.AddRange(InLine(line, lifted));
                }
                else
                {
                    if (block is Clause alone && !IsKept(i - 1) && !IsKept(i + 1))
                    {
                        Stated.Add(alone.Label);
                    }

                    copy.Add(Copy(block));
                }
            }

            beside.Clear();
        }

        return copy.ToImmutable();

        bool IsKept(int place) => place >= 0 && place < blocks.Length && blocks[place] is Clause sibling && _alive.Contains(sibling);
    }

    /// <summary>
    /// Puts a clause that was lifted out of its line because of its siblings back into the line, where the next sibling is left out.
    /// </summary>
    private IEnumerable<Block> InLine(Paragraph line, Clause lifted)
    {
        Stated.Add(lifted.Label);
        var inner = Blocks(lifted.Blocks);
        var words = inner is [Paragraph first, ..] ? first.Inlines : [];
        var inlines = line.Inlines.ToBuilder();
        Space(inlines, line.Span);
        inlines.Add(new InlineLabel { Label = lifted.Label, Span = lifted.Span });
        inlines.Add(SpaceText(line.Span));
        inlines.AddRange(words);
        return [line with { Inlines = JoinedText.Of(inlines) }, .. inner.Skip(words.IsEmpty ? 0 : 1)];
    }

    private Block Copy(Block block) => block switch
    {
        Division division => division with { Blocks = _markedAtStart.Contains(block) ? [MarkBlock(block.Span), .. Blocks(division.Blocks)] : Blocks(division.Blocks) },
        BlockQuote quote => quote with { Blocks = Blocks(quote.Blocks) },
        Clause clause => clause with { Blocks = Blocks(clause.Blocks) },
        Paragraph paragraph => paragraph with { Inlines = Line(paragraph) },
        _ => block,
    };

    private ImmutableArray<Inline> Line(Paragraph paragraph)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        var isWhole = _ofBlock[paragraph].All(unit => _shown[unit]);
        foreach (var unit in _ofBlock[paragraph].Where(unit => _shown[unit]))
        {
            if (!isWhole && _units[unit].Inlines is [InlineLabel label, ..])
            {
                Stated.Add(label.Label);
            }

            if (_markedBefore.Contains(unit))
            {
                Space(line, paragraph.Span);
                line.Add(MarkInline(paragraph.Span));
                line.Add(SpaceText(paragraph.Span));
            }

            line.AddRange(_shortened is { } end && end.Unit == unit ? end.Inlines : _units[unit].Inlines);
            if (_markedBehind.Contains(unit))
            {
                Space(line, paragraph.Span);
                line.Add(MarkInline(paragraph.Span));
            }
        }

        return JoinedText.Of(line);
    }

    /// <summary>Ends a line that is not empty with one space.</summary>
    private static void Space(ImmutableArray<Inline>.Builder line, SourceSpan span)
    {
        if (line.Count == 0)
        {
            return;
        }

        if (line[^1] is Text last)
        {
            line[^1] = last with { Content = last.Content.TrimEnd() };
        }

        line.Add(SpaceText(span));
    }

    private static Text SpaceText(SourceSpan span) => new() { Content = " ", Span = span };

    private static Paragraph MarkBlock(SourceSpan span) => new() { Inlines = [MarkInline(span)], Span = span };

    private static Intervention MarkInline(SourceSpan span) => new() { Kind = InterventionKind.Omission, Inlines = [new Text { Content = "...", Span = span }], Span = span };

    private void Mark()
    {
        for (var first = 0; first < _units.Length; first++)
        {
            var isTail = first > 0 && _shortened?.Unit == first - 1;
            if (_shown[first] && !isTail)
            {
                continue;
            }

            var end = first;
            while (end < _units.Length && !_shown[end])
            {
                end++;
            }

            Mark(first, end, isTail);
            _cuts.Add(CutOf(first, end, isTail));
            first = Math.Max(first, end - 1);
        }

        if (_shortened is { } last && last.Unit == _units.Length - 1)
        {
            _markedBehind.Add(last.Unit);
            _cuts.Add(CutOf(_units.Length, _units.Length, isTail: true));
        }
    }

    /// <summary>Marks the omission of the units from one index up to, but not including, another.</summary>
    private void Mark(int first, int end, bool isTail)
    {
        if (!isTail && end < _units.Length && end > first && ReferenceEquals(_units[end].Block, _units[end - 1].Block))
        {
            _markedBefore.Add(end);
        }
        else if (isTail || (first > 0 && ReferenceEquals(_units[first].Block, _units[first - 1].Block)))
        {
            _markedBehind.Add(first - 1);
        }
        else if (first == 0)
        {
            // The mark stands inside the part that the excerpt begins with: before it, the mark would have a page of its own in some styles.
            _markedAtStart.Add(_units[end].Around.FirstOrDefault() ?? _units[end].Block);
        }
        else
        {
            _replaced.Add(_units[first].Around.Append(_units[first].Block).First(block => !_alive.Contains(block)));
        }
    }

    private ExcerptCut CutOf(int first, int end, bool isTail)
    {
        var words = _units[first..end].Sum(unit => unit.Words) + (isTail ? WordCount.Of(_units[first - 1].Inlines) - WordCount.Of(_shortened!.Value.Inlines) : 0);
        return new ExcerptCut(words, ExcerptLabels.Of(_units[first..end]));
    }
}
