using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Objects;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pdf.Tags;

namespace Bukharin.Publish.Recovery.Pdf.Notes;

/// <summary>Finds what stands at places.</summary>
internal sealed class Targets
{
    // Parts of the size of type by which lines of neighbouring cells may differ in height and yet be level: one of nothing but small type stands lower or higher.
    private const double Level = 0.5;

    // A place in a note in the margin is nearer to its words than this part of the size of type; the text is an em away.
    private const double BesideMargin = 0.5;

    // A place is written in hundredths of a point, and glyphs stand in thousandths of their size: nearer than this part of it nothing else begins.
    private const double SamePlace = 0.004;

    private static readonly ImmutableArray<(int Glyph, string Name)> None = [];
    private readonly ImmutableArray<PageText> _pages;
    private readonly TagTree _tags;
    private readonly Dictionary<TextLine, ImmutableArray<(int Glyph, string Name)>> _byLine = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TextLine> _lines = new(StringComparer.Ordinal);

    public Targets(ImmutableArray<PageText> pages, ImmutableArray<NamedPlace> places, TagTree tags)
    {
        (_pages, _tags) = (pages, tags);
        foreach (var (name, place) in places.OrderBy(named => named.Place.X ?? 0))
        {
            if (At(place) is { } found)
            {
                _lines[name] = found.Line;
                _byLine[found.Line] = [.. Of(found.Line).Add((Tagged(found.Line, name) ?? found.Glyph, name)).OrderBy(named => named.Glyph)];
            }
        }
    }

    /// <summary>The names that stand in a line, each with the index of the glyph before which it stands; in reading order.</summary>
    public ImmutableArray<(int Glyph, string Name)> Of(TextLine line) => _byLine.GetValueOrDefault(line, None);

    /// <summary>The line to which a link leads, or null.</summary>
    public TextLine? LineOf(LinkArea link) => link.Name is { } name && _lines.TryGetValue(name, out var line)
        ? line
        : link.Place is { } place && At(place) is { } found ? found.Line : null;

    /// <summary>
    /// The first glyph of what has the name by its tag, in a line with words from right to left: there one place across the line is between
    /// two pairs of glyphs, those that are read one after the other and those that only stand so. Null in other lines.
    /// </summary>
    private int? Tagged(TextLine line, string name)
    {
        if (!LogicalOrder.IsNeeded(line.Glyphs.AsSpan()))
        {
            return null;
        }

        for (var i = line.First; i < line.Glyphs.Length; i++)
        {
            for (var element = _tags.Of(line.Page.Number, line.Glyphs[i].Tag)?.Element; element is not null; element = element.Parent)
            {
                if (element.Id == name)
                {
                    return i;
                }
            }
        }

        return null;
    }

    /// <summary>The line at or directly below a place, and the first glyph in it that is not to the left of it.</summary>
    private (TextLine Line, int Glyph)? At(PagePlace place)
    {
        if (place.Page < 1 || place.Page > _pages.Length || _pages[place.Page - 1].Lines is not { IsEmpty: false } lines)
        {
            return null;
        }

        if (lines.Any(static line => line.IsInMargin))
        {
            // Notes in the margin stand beside the column, and their lines beside its lines.
            var inMargin = place.X is { } across && lines.Any(line => line.IsInMargin && across > line.Left - (BesideMargin * line.SizePt) && across < line.Right + (BesideMargin * line.SizePt));
            lines = lines.RemoveAll(line => line.IsInMargin != inMargin);
            if (lines.IsEmpty)
            {
                return null;
            }
        }

        // Lines come from the head down: the first whose baseline is below the place.
        var index = 0;
        while (place.Y is { } y && index < lines.Length - 1 && lines[index].Baseline >= y)
        {
            index++;
        }

        // Cells of a row are level: the place is in the one that it stands over.
        if (lines[index].Cell > 0 && place is { X: { } left, Y: { } top })
        {
            var inRow = lines.Index().Where(one => one.Item.Cell > 0 && one.Item.Baseline < top && one.Item.Baseline > top - (2 * one.Item.SizePt) && one.Item.Right > left).ToList();
            var highest = inRow.Select(one => one.Item.Baseline).DefaultIfEmpty(0).Max();
            index = inRow.Where(one => one.Item.Baseline > highest - (Level * one.Item.SizePt)).OrderBy(one => one.Item.Left).Select(one => one.Index).FirstOrDefault(index);
        }

        var line = lines[index];
        var glyph = line.First;
        var same = Math.Max(0.01, SamePlace * line.SizePt);
        if (place.X is { } x && x > line.Left + same)
        {
            while (glyph < line.Glyphs.Length && (line.Glyphs[glyph].Right <= x + same || line.Glyphs[glyph].IsSpace))
            {
                glyph++;
            }

            // What begins where the next one does takes no room, whatever width its face gives it.
            while (glyph + 1 < line.Glyphs.Length && line.Glyphs[glyph + 1].Left <= x + same)
            {
                glyph++;
            }

            if (glyph == line.Glyphs.Length)
            {
                return index + 1 < lines.Length ? (lines[index + 1], lines[index + 1].First) : (line, line.First);
            }
        }

        // A sign that turns the direction of writing takes no room at a line's beginning either.
        while (place.X is { } edge && glyph + 1 < line.Glyphs.Length && char.GetUnicodeCategory(line.Glyphs[glyph].Text[0]) == UnicodeCategory.Format && Math.Abs(line.Glyphs[glyph + 1].Left - edge) <= same)
        {
            glyph++;
        }

        return (line, glyph);
    }
}
