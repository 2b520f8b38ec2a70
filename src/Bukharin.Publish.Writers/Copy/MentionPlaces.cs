using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds the marked names of a copy, and where each stands.</summary>
/// <remarks>
/// A name stands in the innermost clause that has been begun before it; outside of all clauses, in a paragraph, counted from 1 in each
/// text. What is said of a text above and below it (bylines, heads of letters, credits) is not counted: a name there has the paragraph
/// before it, or the first. A name in a note stands where the note's
/// mark does; those of a glossary, which is a register itself, have none.
/// </remarks>
internal sealed class MentionPlaces
{
    private readonly PreparedCopy _copy;
    private readonly Dictionary<string, string> _texts;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<(MentionMark Mention, MentionPlace Place)> _places = [];
    private string? _text;
    private int _paragraph;
    private bool _isApart;

    private MentionPlaces(PreparedCopy copy)
    {
        _copy = copy;
        _texts = copy.Document.Texts.ToDictionary(text => text.Id, text => copy.Typeset(text.FrontMatter.Title), StringComparer.Ordinal);
    }

    /// <summary>The names that have a place of their own, in reading order.</summary>
    /// <param name="copy">The copy, all of whose runs are known.</param>
    public static List<(MentionMark Mention, MentionPlace Place)> Of(PreparedCopy copy)
    {
        var places = new MentionPlaces(copy);
        places.Walk(ImmutableArray<Node>.CastUp(copy.Document.Blocks), clause: null);
        return places._places;
    }

    private void Walk(ImmutableArray<Node> nodes, ClauseLabel? clause)
    {
        foreach (var node in nodes)
        {
            if (node is Division { Blocks: [Heading title, ..] } && _texts.TryGetValue(title.Id, out var text))
            {
                (_text, _paragraph) = (text, 0);
            }

            if (node is Paragraph or Heading)
            {
                _paragraph += node is Paragraph && !_isApart ? 1 : 0;
                InLine(_copy.Runs(node), clause);
            }
            else
            {
                var isApart = _isApart;
                _isApart |= node is Division { Role: DivisionRole.Headnote or DivisionRole.Byline or DivisionRole.Source };
                Walk(DocumentWalker.ChildrenOf(node), node is Clause { Label: var own } ? own : clause);
                _isApart = isApart;
            }
        }
    }

    private void InLine(ImmutableArray<Run> runs, ClauseLabel? clause)
    {
        foreach (var run in runs)
        {
            clause = run is LabelRun label ? label.Label : clause;
            Add(run, clause);
            foreach (var said in run is MarkRun mark ? NoteRuns(mark.Note) : [])
            {
                Add(said, clause);
            }
        }
    }

    private IEnumerable<Run> NoteRuns(Footnote note) => DocumentWalker.Blocks(note.Blocks).Where(block => block is Paragraph or Heading).SelectMany(block => _copy.Runs(block));

    private void Add(Run run, ClauseLabel? clause)
    {
        if (run is TextRun { Format.Mention: { Id: { } id } mention } && _seen.Add(id))
        {
            _places.Add((mention, new MentionPlace(id, clause?.Address ?? string.Create(CultureInfo.InvariantCulture, $"¶\u00A0{Math.Max(1, _paragraph)}"), IsClause: clause is not null, _text)));
        }
    }
}
