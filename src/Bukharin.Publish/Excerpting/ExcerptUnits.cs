using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Excerpting;

/// <summary>Divides a text into the units that an excerpt keeps or leaves out, and lists the places that can be asked for.</summary>
internal sealed class ExcerptUnits
{
    private readonly ImmutableArray<ExcerptUnit>.Builder _units = ImmutableArray.CreateBuilder<ExcerptUnit>();
    private readonly List<ExcerptPlace> _places = [];
    private int _wordsBeside;

    private ExcerptUnits(Document document)
    {
        Walk(document.Blocks, [], []);
        Units = _units.ToImmutable();
        Places = [.. _places.OrderBy(place => place.Start).ThenByDescending(place => place.End)];
    }

    /// <summary>All units, in the order of the text.</summary>
    public ImmutableArray<ExcerptUnit> Units { get; }

    /// <summary>All places that can be asked for, in the order of the text.</summary>
    public ImmutableArray<ExcerptPlace> Places { get; }

    /// <summary>Divides a text into units and lists its places.</summary>
    public static ExcerptUnits Of(Document document) => new(document);

    private void Walk(ImmutableArray<Block> blocks, ImmutableArray<Block> around, ImmutableArray<int> headings)
    {
        var open = new List<(Heading Heading, int Unit)>();
        foreach (var block in blocks)
        {
            if (!Column.Has(block))
            {
                // A marginal note is no unit: it is kept or left out with what it stands beside.
                _wordsBeside += WordCount.OfBlock(block);
                continue;
            }

            ImmutableArray<int> under = [.. headings, .. open.Select(one => one.Unit)];
            switch (block)
            {
                case Heading heading:
                    Close(heading.Level);
                    Add(block, around, [.. headings, .. open.Select(one => one.Unit)]);
                    open.Add((heading, _units.Count - 1));
                    break;
                case Clause clause:
                    var start = _units.Count;
                    Add(block, around, under);
                    Walk(clause.Blocks, around.Add(block), under);
                    _places.Add(new ExcerptPlace(clause.Label, clause.Label.Id, null, start, _units.Count, clause.Label.Span));
                    break;
                case Division division:
                    Walk(division.Blocks, around.Add(block), under);
                    break;
                case BlockQuote quote:
                    Walk(quote.Blocks, around.Add(block), under);
                    break;
                case Paragraph paragraph:
                    Lines(paragraph, around, under);
                    break;
                default:
                    Add(block, around, under);
                    AddLabelsIn([block]);
                    break;
            }
        }

        Close(level: 0);

        void Close(int level)
        {
            while (open is [.., var (heading, unit)] && (heading.Level >= level || level == 0))
            {
                _places.Add(new ExcerptPlace(heading.Label, heading.Label?.Id ?? heading.Id, heading.Words, unit, _units.Count, heading.Span));
                open.RemoveAt(open.Count - 1);
            }
        }
    }

    private void Add(Block block, ImmutableArray<Block> around, ImmutableArray<int> headings) => Add(new ExcerptUnit(block, 0, 0, around, headings));

    private void Add(ExcerptUnit unit)
    {
        _units.Add(unit with { WordsBeside = _wordsBeside });
        _wordsBeside = 0;
    }

    /// <summary>Divides a paragraph into units at the labels in its line.</summary>
    private void Lines(Paragraph paragraph, ImmutableArray<Block> around, ImmutableArray<int> headings)
    {
        var starts = new List<int> { 0 };
        starts.AddRange(Enumerable.Range(1, Math.Max(0, paragraph.Inlines.Length - 1)).Where(i => paragraph.Inlines[i] is InlineLabel));
        var first = _units.Count;
        for (var i = 0; i < starts.Count; i++)
        {
            Add(new ExcerptUnit(paragraph, starts[i], i + 1 < starts.Count ? starts[i + 1] : paragraph.Inlines.Length, around, headings));
        }

        for (var i = 0; i < starts.Count; i++)
        {
            if (paragraph.Inlines.ElementAtOrDefault(starts[i]) is InlineLabel { Label: var label })
            {
                var next = i + 1;
                while (next < starts.Count && ((InlineLabel)paragraph.Inlines[starts[next]]).Label.Level > label.Level)
                {
                    next++;
                }

                _places.Add(new ExcerptPlace(label, label.Id, null, first + i, first + next, label.Span));
            }

            AddLabelsIn(_units[first + i].Inlines.Where(inline => inline is not InlineLabel), first + i);
        }
    }

    /// <summary>Lists the labels within a unit that is not divided further; each of them stands for the whole unit.</summary>
    private void AddLabelsIn(IEnumerable<Node> nodes, int? unit = null)
    {
        var start = unit ?? _units.Count - 1;
        foreach (var label in DocumentWalker.Descendants(nodes).Select(node => node switch
        {
            Clause clause => clause.Label,
            InlineLabel inline => inline.Label,
            _ => null,
        }).OfType<ClauseLabel>())
        {
            _places.Add(new ExcerptPlace(label, label.Id, null, start, start + 1, label.Span));
        }
    }
}
