using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>Fills pages with lines and the notes that belong to them, as word processors do: as many lines as go onto each.</summary>
/// <param name="heightPt">Height of the text, notes included.</param>
/// <param name="rulePt">Height of the line above the notes.</param>
/// <param name="noticePt">Height of the words under notes that go on overleaf; 0 for none.</param>
/// <param name="notes">The lines of each note.</param>
internal sealed class PageFiller(double heightPt, double rulePt, double noticePt, IReadOnlyDictionary<string, ImmutableArray<LaidLine>> notes)
{
    // Twentieths of a point are rounded here and there.
    private const double TolerancePt = 0.1;

    // What is left of notes that did not fit onto their page.
    private double _owedPt;

    /// <summary>Fills pages.</summary>
    /// <returns>The 1-based page of each line.</returns>
    public int[] Fill(ImmutableArray<LaidLine> lines)
    {
        var pages = new int[lines.Length];
        var page = 1;
        for (var first = 0; first < lines.Length; page++)
        {
            var (end, owed) = Page(lines, first);
            _owedPt = owed;
            Array.Fill(pages, page, first, end - first);
            first = end;
        }

        return pages;
    }

    /// <summary>What goes on overleaf: what has no room, and what gives its room to the words that say so.</summary>
    private double Overleaf(double excessPt) => excessPt > 0 ? excessPt + noticePt : 0;

    private (int End, double OwedPt) Page(ImmutableArray<LaidLine> lines, int first)
    {
        var notesPt = Math.Min(_owedPt > 0 ? rulePt + _owedPt : 0, heightPt);
        var textPt = 0.0;
        var owed = Overleaf((_owedPt > 0 ? rulePt + _owedPt : 0) - heightPt);

        // The last place where the page may end, and what is owed if it does.
        var (best, bestOwed) = (first, owed);
        for (var i = first; i < lines.Length; i++)
        {
            var line = lines[i];
            if (i > first && (line.MayBegin || line.MustBegin))
            {
                (best, bestOwed) = (i, owed);
            }

            if (i > first && line.MustBegin)
            {
                break;
            }

            var neededPt = textPt + line.HeightPt + (i > first ? line.BeforePt : 0);
            var (allPt, leastPt) = (notesPt, notesPt);
            foreach (var note in line.Notes)
            {
                var noteLines = notes.GetValueOrDefault(note, []);
                var rule = allPt == 0 ? rulePt : 0;
                leastPt = allPt + rule + (noteLines.IsEmpty ? 0 : noteLines[0].HeightPt);
                allPt += rule + noteLines.Sum(one => one.HeightPt + one.BeforePt);
            }

            if (neededPt + allPt <= heightPt + TolerancePt)
            {
                (textPt, notesPt) = (neededPt, allPt);
                continue;
            }

            if (i == first || (!line.Notes.IsEmpty && neededPt + leastPt <= heightPt + TolerancePt))
            {
                // Its note begins here and goes on overleaf, so the page is full.
                return (i + 1, Overleaf(neededPt + allPt - heightPt));
            }

            return best > first ? (best, bestOwed) : (i, owed);
        }

        return best > first && best < lines.Length && lines[best].MustBegin ? (best, bestOwed) : (lines.Length, owed);
    }
}
