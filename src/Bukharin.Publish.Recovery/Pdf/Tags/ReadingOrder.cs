using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Recovery.Sequences;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>Compares the order in which words are seen with that in which a screen reader speaks them.</summary>
internal sealed class ReadingOrder
{
    private readonly TagTree _tags;
    private readonly HashSet<(int Page, int Painted)> _astray = [];

    /// <param name="tags">The tags: what is spoken is in their order, and within one in that of painting.</param>
    /// <param name="flows">Lines in the order in which they are seen; that of one flow says nothing of another's.</param>
    public ReadingOrder(TagTree tags, params ReadOnlySpan<IEnumerable<TextLine>> flows)
    {
        _tags = tags;
        if (!tags.IsEmpty)
        {
            foreach (var flow in flows)
            {
                Compare(flow);
            }
        }
    }

    /// <summary>What becomes of a glyph where the page is read aloud.</summary>
    /// <param name="line">The line that it stands in.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="isNote">Whether it is seen among the notes.</param>
    public RecoveredHearing Of(TextLine line, in Glyph glyph, bool isNote)
    {
        if (_tags.IsEmpty || glyph.IsSpace)
        {
            return RecoveredHearing.AsSeen;
        }

        return _tags.Of(line, glyph) is not { } traits || (traits.Block.Type == TagElement.Figure && glyph.Picture == 0) ? RecoveredHearing.Never
            : isNote == traits.Note is null || _astray.Contains((line.Page.Number, glyph.Painted)) ? RecoveredHearing.Elsewhere
            : RecoveredHearing.AsSeen;
    }

    /// <summary>Lines, or parts of them. A marginal note stands beside or above the label of a clause; the label is read before it, as a list's items begin with theirs.</summary>
    private IEnumerable<(TextLine Line, int Start, int End)> Stretches(IEnumerable<TextLine> flow)
    {
        var notes = new List<TextLine>();
        foreach (var line in flow)
        {
            if (IsMarginalNote(line))
            {
                notes.Add(line);
                continue;
            }

            var labels = notes.Count == 0 ? 0 : LabelsBefore(line, notes[0]);
            if (labels > 0)
            {
                yield return (line, 0, labels);
            }

            foreach (var note in notes)
            {
                yield return (note, 0, note.Glyphs.Length);
            }

            notes.Clear();
            yield return (line, labels, line.Glyphs.Length);
        }

        foreach (var note in notes)
        {
            yield return (note, 0, note.Glyphs.Length);
        }
    }

    private bool IsMarginalNote(TextLine line) =>
        line.IsInMargin || (_tags.Of(line, line.Glyphs[line.First]) is { Block.Parent: { } around } && around.Classes.Contains(ContainerNames.Margin));

    /// <summary>The number of glyphs at a line's beginning that are of labels which the tags have before a note.</summary>
    private int LabelsBefore(TextLine line, TextLine note)
    {
        var order = _tags.Of(note.Page.Number, note.Glyphs[note.First].Tag)?.Order ?? 0;
        var count = 0;
        while (count < line.Glyphs.Length && (line.Glyphs[count].IsSpace || (_tags.Of(line.Page.Number, line.Glyphs[count].Tag) is { Traits.Markup.Label: true } label && label.Order < order)))
        {
            count++;
        }

        return count;
    }

    private void Compare(IEnumerable<TextLine> flow)
    {
        // Stretches that are painted without a break for one element; nearly always they rise from the first to the last.
        var stretches = new List<(int Order, int Painted, List<(int Page, int Painted)> Glyphs)>();
        TagContent? content = null;
        var painted = -1;
        var rises = true;
        foreach (var (line, start, end) in Stretches(flow))
        {
            foreach (ref readonly var glyph in line.Glyphs.AsSpan()[start..end])
            {
                if (glyph.IsSpace || _tags.Of(line.Page.Number, glyph.Tag) is not { } own)
                {
                    continue;
                }

                if (own != content || glyph.Painted < painted)
                {
                    rises &= content is null || own.Order > content.Order;
                    stretches.Add((own.Order, glyph.Painted, []));
                }

                (content, painted) = (own, glyph.Painted);
                stretches[^1].Glyphs.Add((line.Page.Number, glyph.Painted));
            }
        }

        if (rises)
        {
            return;
        }

        var order = Enumerable.Range(0, stretches.Count).OrderBy(i => stretches[i].Order).ThenBy(i => stretches[i].Painted).ToList();
        var rank = new int[stretches.Count];
        for (var i = 0; i < order.Count; i++)
        {
            rank[order[i]] = i;
        }

        var inOrder = LongestRising.Of(rank).ToHashSet();
        for (var i = 0; i < stretches.Count; i++)
        {
            if (!inOrder.Contains(i))
            {
                _astray.UnionWith(stretches[i].Glyphs);
            }
        }
    }
}
