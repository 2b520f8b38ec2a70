using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Counts the lines of numbered verse, and remembers where in the edition those stand that have numbers.</summary>
/// <param name="step">Every how many lines a number stands; 0 for none.</param>
internal sealed class ExpectedVerse(int step)
{
    private readonly List<(string Number, SourceSpan Span)> _numbers = [];
    private int? _next;

    /// <summary>Adds a block of verse.</summary>
    /// <param name="verse">The verse.</param>
    /// <param name="add">Adds its stanzas.</param>
    public void Within(LineBlock verse, Action add)
    {
        _next = step == 0 ? null : verse.FirstNumber;
        add();
        _next = null;
    }

    /// <summary>Adds the words of a stanza, or of any other paragraph, to a line. Where a line has a number, both its ends are marked with events whose numbers are below 0.</summary>
    public void Add(ImmutableArray<Inline> inlines, Action<ImmutableArray<Inline>> add, LineText line)
    {
        if (_next is null)
        {
            add(inlines);
            return;
        }

        var start = 0;
        for (var end = 0; end <= inlines.Length; end++)
        {
            if (end < inlines.Length && inlines[end] is not LineBreak)
            {
                continue;
            }

            AddLine(inlines[start..end], add, line);
            if (end < inlines.Length)
            {
                add([inlines[end]]);
            }

            start = end + 1;
        }
    }

    /// <summary>The numbers, each with the tokens of its line.</summary>
    /// <param name="events">All events of the text or the note, where their tokens are.</param>
    public IEnumerable<NumberedLine> Placed(IEnumerable<PlacedEvent> events) => events.Where(IsNumber).GroupBy(placed => placed.Number)
        .Select(ends => (_numbers[~ends.Key], Start: ends.First().Position, End: ends.Last()))
        .Select(one => new NumberedLine(one.Item1.Number, one.Start, one.End.Position + (one.End.IsInWord ? 1 : 0), one.Item1.Span));

    /// <summary>Whether an event is one of the ends of a numbered line.</summary>
    public static bool IsNumber(PlacedEvent placed) => !placed.IsMark && placed.Number < 0;

    private void AddLine(ImmutableArray<Inline> inlines, Action<ImmutableArray<Inline>> add, LineText line)
    {
        // What is nothing but the number of a page is no line of the poem's.
        var counts = inlines.Any(inline => inline switch
        {
            Model.Text words => !string.IsNullOrWhiteSpace(words.Content),
            Intervention { Kind: InterventionKind.Page } => false,
            _ => true,
        });
        if (!counts || _next++ % step != 0)
        {
            add(inlines);
            return;
        }

        _numbers.Add(((_next!.Value - 1).ToString(CultureInfo.InvariantCulture), inlines[0].Span));
        line.Target(~(_numbers.Count - 1));
        add(inlines);
        line.Target(~(_numbers.Count - 1));
    }

    /// <summary>A line of verse that has a number.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Start">Index of the first token of the line.</param>
    /// <param name="End">Index of the token behind its last one.</param>
    /// <param name="Span">Where the line stands in the source.</param>
    internal sealed record NumberedLine(string Number, int Start, int End, SourceSpan Span);
}
