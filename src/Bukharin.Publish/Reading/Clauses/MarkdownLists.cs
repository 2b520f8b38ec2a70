using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Finds Markdown's ordered lists among the paragraphs that begin with numbers, and counts those that leave it to Markdown.</summary>
/// <remarks>
/// Which items make a list is CommonMark's to say (5.2 and 5.3), but the first one is indented least. An item holds what is indented to the
/// column of its words; a block that is indented less ends the list, and so does a number with the other delimiter. A list whose
/// items all have one number is counted from that number up. Where two numbers differ the author has written them out, and they
/// are kept; that the items are siblings is then said by lists inside them or around them, or by numbers that count up or down.
/// A list without any of these is left to its numbers, which may nest without indentation.
/// </remarks>
internal sealed class MarkdownLists
{
    /// <summary>More than this, and CommonMark takes the white space after a number for the indentation of code.</summary>
    private const int MostSpace = 4;

    /// <summary>Columns to a level of clauses: so far in is below a number, however many figures it has.</summary>
    private const int Step = 3;

    private readonly List<List<Item>> _lists = [];

    // Lists that stand in others, and those around them.
    private readonly HashSet<List<Item>> _nested = new(ReferenceEqualityComparer.Instance);

    // The item that is open at each level, and after them the list that could go on below the last of them.
    private readonly List<Item> _open = [];
    private readonly List<List<Item>?> _going = [null];

    private MarkdownLists()
    {
    }

    /// <summary>Counts the lists of one place.</summary>
    /// <param name="flow">The flow; what is counted is replaced in it.</param>
    /// <returns>The first label whose number is not the one that is written; null when there is none.</returns>
    public static LabelCandidate? Count(List<FlowItem> flow)
    {
        var lists = new MarkdownLists();
        for (var i = 0; i < flow.Count; i++)
        {
            lists.Add(flow[i], i);
        }

        var counted = new List<LabelCandidate>();
        foreach (var list in lists._lists.Where(list => list.Count > 1))
        {
            if (IsCounted(list))
            {
                counted.Add(Mark(list, flow, i => list[0].Number + i));
            }
            else if (CountsUp(list) || CountsDown(list) || (lists._nested.Contains(list) && IsIndentedAlike(list) && !list.Exists(item => item.IsPutIn)))
            {
                Mark(list, flow, i => list[i].Number);
            }
        }

        return counted.MinBy(first => (first.Span.Line, first.Span.Column));
    }

    private static bool IsIndentedAlike(List<Item> list) => list.TrueForAll(item => item.Indent == list[0].Indent);

    // Where the first is indented most, it is the last of a list inside, which words at the margin have parted from the others.
    // A number that is stated to be the label is none that Markdown should count, nor is one with something put in: 1bis.
    private static bool IsCounted(List<Item> list) => list.TrueForAll(item => item is { IsStated: false, IsPutIn: false } && item.Number == list[0].Number && item.Indent >= list[0].Indent);

    private static bool CountsUp(List<Item> list) => !list.Exists(item => item.IsPutIn) && !list.Where((item, i) => item.Number != list[0].Number + i).Any();

    // Of two labels alone, "2" and "1" may be a clause and the first one below it.
    private static bool CountsDown(List<Item> list) => list.Count > 2 && !list.Exists(item => item.IsPutIn) && !list.Where((item, i) => item.Number != list[0].Number - i).Any();

    /// <summary>Tells the labels of a list that they are items of one list, and numbers those that Markdown counts.</summary>
    /// <returns>The second one.</returns>
    private static LabelCandidate Mark(List<Item> items, List<FlowItem> flow, Func<int, int> number)
    {
        var list = new ItemList();
        for (var i = 0; i < items.Count; i++)
        {
            var paragraph = (FlowParagraph)flow[items[i].Index];
            flow[items[i].Index] = paragraph with { Candidates = paragraph.Candidates.SetItem(0, paragraph.Candidates[0].AsItemOf(list, number(i))) };
        }

        return ((FlowParagraph)flow[items[1].Index]).Candidates[0];
    }

    private void Add(FlowItem flow, int index)
    {
        switch (flow)
        {
            case FlowHeading or FlowBlock { ClosesLabels: true }:
                CloseTo(0);
                _going[0] = null;
                break;
            case FlowParagraph paragraph when Number(paragraph) is { } number:
                CloseTo(LevelOf(paragraph.Indent));
                Begin(number, index);
                break;
            case FlowParagraph { ContinuesParagraph: true }:
                // Words of the item before, wherever they begin (CommonMark 5.1, laziness).
                break;
            default:
                CloseTo(LevelOf(flow.Indent));
                _going[^1] = null;
                break;
        }
    }

    private void Begin(Item item, int index)
    {
        item = item with { Index = index };
        if (_going[^1] is { } list && list[0].Form == item.Form)
        {
            list.Add(item);
        }
        else
        {
            _lists.Add(_going[^1] = [item]);
            if (_open.Count > 0)
            {
                _nested.Add(_going[^1]!);
                _nested.Add(_going[^2]!);
            }
        }

        _open.Add(item);
        _going.Add(null);
    }

    /// <summary>How many of the open items hold what is so far indented.</summary>
    private int LevelOf(int indent) => _open.TakeWhile(item => indent >= item.ContentColumn).Count();

    private void CloseTo(int level)
    {
        _open.RemoveRange(level, _open.Count - level);
        _going.RemoveRange(level + 1, _going.Count - level - 1);
    }

    private static Item? Number(FlowParagraph paragraph)
    {
        if (paragraph.Candidates is not [{ BeginsParagraph: true, Look: LabelLook.None, Readings: [{ Series: { Kind: NumeralKind.Figure, Form: LabelForm.Point or LabelForm.Parenthesis } } reading, ..] } label, ..]
            || paragraph.Pieces[label.Piece].Run is not { } run)
        {
            return null;
        }

        // Where the numbers after it stand in the line, the author counts.
        if (paragraph.Candidates.Any(other => other != label && other.MayStandInLine && other.Readings[0].Series == reading.Series))
        {
            return null;
        }

        var space = run.SpaceAfter(label.End - 1);
        var width = label.Length + (space is > 0 and <= MostSpace ? space : 1);
        return new Item(reading.Series.Form, reading.Ordinal, paragraph.Indent, paragraph.Indent + (label.Length < Step ? width : Step), Index: 0, label.IsStated, !label.Numeral.All(char.IsAsciiDigit));
    }

    /// <summary>An item.</summary>
    /// <param name="Form">Its delimiter: another begins another list.</param>
    /// <param name="Number">The number that is written.</param>
    /// <param name="Indent">What it is indented by.</param>
    /// <param name="ContentColumn">The column of its words: what is indented so far belongs to it.</param>
    /// <param name="Index">Index of its paragraph in the flow.</param>
    /// <param name="IsStated">Whether the source states its label.</param>
    /// <param name="IsPutIn">Whether something stands behind its number: <c>1bis</c>, <c>1a</c>, <c>1st</c>.</param>
    private sealed record Item(LabelForm Form, int Number, int Indent, int ContentColumn, int Index, bool IsStated, bool IsPutIn);
}
