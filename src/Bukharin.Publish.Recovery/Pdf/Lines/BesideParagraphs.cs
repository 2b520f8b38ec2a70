using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Puts notes in the margin before the paragraphs of the lines that they stand beside: a reader reads on, and not into the margin in the middle of a sentence.</summary>
internal static class BesideParagraphs
{
    /// <summary>The lines in this order.</summary>
    /// <param name="lines">The lines of all pages, each note before the line that it stands beside.</param>
    /// <param name="joining">Which lines belong together.</param>
    /// <param name="moved">Receives the lines of notes that stand beside a line in the middle of a paragraph.</param>
    public static ImmutableArray<TextLine> Order(ImmutableArray<TextLine> lines, ILineJoining joining, HashSet<TextLine> moved)
    {
        if (!lines.Any(static line => line.IsInMargin))
        {
            return lines;
        }

        var column = lines.RemoveAll(static line => line.IsInMargin);
        var before = new Dictionary<int, List<TextLine>>();
        var next = 0;
        foreach (var line in lines)
        {
            if (!line.IsInMargin)
            {
                next++;
                continue;
            }

            var first = Math.Min(next, column.Length);
            while (first > 0 && first < column.Length && joining.After(column, first - 1) != LineJoin.NewParagraph)
            {
                first--;
            }

            if (first < next)
            {
                moved.Add(line);
            }

            if (!before.TryGetValue(first, out var notes))
            {
                before.Add(first, notes = []);
            }

            notes.Add(line);
        }

        return [.. Enumerable.Range(0, column.Length + 1).SelectMany(i => (IEnumerable<TextLine>)[.. before.GetValueOrDefault(i) ?? [], .. i < column.Length ? [column[i]] : Array.Empty<TextLine>()])];
    }
}
