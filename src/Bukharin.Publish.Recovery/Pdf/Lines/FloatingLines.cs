using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Puts the lines of figures that stand at heads and feet of pages to the place of the text at which they are read.</summary>
/// <remarks>The pages say which lines these are, and where that is. Whether they do stand at a head or a foot is seen.</remarks>
internal sealed class FloatingLines
{
    // By the number of the figure, those that have a place in the text.
    private readonly Dictionary<int, ImmutableArray<TextLine>> _lines = [];
    private readonly Dictionary<int, RecoveredFloat> _places = [];

    // By page and what it says, the figures that are written there.
    private readonly Dictionary<(int Page, FloatCall Call), List<int>> _called = [];

    /// <param name="pages">The pages, with their notes apart.</param>
    /// <param name="labels">Their labels.</param>
    public FloatingLines(ImmutableArray<PageText> pages, ImmutableArray<string> labels)
    {
        foreach (var page in pages.Where(page => !page.Content.Floats.IsEmpty))
        {
            foreach (var figure in page.Body.Where(line => line.Float > 0).GroupBy(line => line.Float).Where(figure => !_places.ContainsKey(figure.Key)))
            {
                _lines.Add(figure.Key, [.. figure]);
                _places.Add(figure.Key, PlaceOf(_lines[figure.Key], page, labels));
            }
        }

        // All lines of a table's row tell of what is written behind it: the last of them is meant.
        var numbers = new SortedSet<int>(_lines.Keys);
        foreach (var (page, call) in pages.SelectMany(page => page.Content.FloatCalls.Select(call => (page.Content.Number, call))).Reverse())
        {
            var figures = call.First <= call.Last ? numbers.GetViewBetween(call.First, call.Last).ToList() : [];
            _called[(page, call)] = figures;
            numbers.ExceptWith(figures);
        }

        foreach (var uncalled in numbers)
        {
            _lines.Remove(uncalled);
        }

        Body = [.. pages.SelectMany(Arranged)];
    }

    /// <summary>The lines of the text, in reading order.</summary>
    public ImmutableArray<TextLine> Body { get; }

    /// <summary>Where the figure stands on its page that a line is of; null for another line.</summary>
    public RecoveredFloat? Of(TextLine line) => line.Float > 0 && IsMoved(line) ? _places[line.Float] : null;

    private static RecoveredFloat PlaceOf(ImmutableArray<TextLine> figure, PageText page, ImmutableArray<string> labels)
    {
        var lowest = figure.Min(line => line.Baseline);
        var highest = figure.Max(line => line.IsPicture ? page.Content.Pictures[line.Glyphs[line.First].Picture - 1].Top : line.Baseline);
        var text = page.Body.Where(line => line.Float == 0 && !line.IsInMargin).ToList();
        var number = page.Content.Number;
        var label = number <= labels.Length ? labels[number - 1] : null;
        return new RecoveredFloat(number, label, text.TrueForAll(line => line.Baseline < lowest), text.TrueForAll(line => line.Baseline > highest), highest, lowest);
    }

    private IEnumerable<TextLine> Arranged(PageText page)
    {
        if (page.Content.Floats.IsEmpty && page.Content.FloatCalls.IsEmpty)
        {
            return page.Body;
        }

        var lines = page.Body.Where(line => !IsMoved(line)).ToList();
        foreach (var call in page.Content.FloatCalls)
        {
            var figures = _called[(page.Content.Number, call)].ToLookup(call.IsBefore);
            lines.InsertRange(lines.FindLastIndex(line => Says(line, call)) + 1, figures[false].SelectMany(number => _lines[number]).ToList());
            lines.InsertRange(Beginning(lines, lines.FindIndex(line => Says(line, call))), figures[true].SelectMany(number => _lines[number]).ToList());
        }

        return lines;
    }

    /// <summary>Where a line begins to be read: with the notes in the margin that stand beside it.</summary>
    private static int Beginning(List<TextLine> lines, int line)
    {
        while (line > 0 && lines[line - 1].IsInMargin)
        {
            line--;
        }

        return Math.Max(0, line);
    }

    private bool IsMoved(TextLine line) => _lines.TryGetValue(line.Float, out var figure) && figure.Contains(line);

    private static bool Says(TextLine line, FloatCall call) =>
        line.Float == 0 && line.Glyphs.Any(glyph => glyph.Painted >= call.Start && glyph.Painted <= call.End);
}
