using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Epub.Pages;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Pagination;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes the parts of title page, imprint and credit, with the pages that begin in them.</summary>
internal sealed class FrontMarkup(Publication publication, XhtmlWriter xhtml)
{
    /// <summary>Writes the lines of a part of the edition's matter, each as an element of its own; none where nothing is known of it.</summary>
    /// <inheritdoc cref="Write(FrontPlace, string, IEnumerable{ImmutableArray{TextRun}}, string, string, string)" path="/param" />
    public void Write(FrontPlace place, string element, string? @class = null, string? id = null, string? role = null) =>
        Write(place, element, publication.Copy.Matter.Lines(place.Part, publication.Identifier).Select(line => line.Runs), @class, id, role);

    /// <summary>Writes a line of words.</summary>
    /// <inheritdoc cref="Write(FrontPlace, string, IEnumerable{ImmutableArray{TextRun}}, string, string, string)" path="/param" />
    public void Write(FrontPlace place, string element, string words, string id) => Write(place, element, [[new TextRun(words, default, SourceSpan.Whole(""))]], id: id);

    /// <summary>Writes lines, each as an element of its own, with the pages that begin in them.</summary>
    /// <param name="place">The part.</param>
    /// <param name="element">The element's name.</param>
    /// <param name="lines">The words, with their emphasis.</param>
    /// <param name="class">Its class, or null.</param>
    /// <param name="id">Its id, or null.</param>
    /// <param name="role">Its role, or null.</param>
    private void Write(FrontPlace place, string element, IEnumerable<ImmutableArray<TextRun>> lines, string? @class = null, string? id = null, string? role = null)
    {
        var before = 0;
        var markers = publication.Pages.In(place).ToList();
        foreach (var runs in lines.Where(line => !line.IsEmpty))
        {
            var line = string.Concat(runs.Select(run => run.Text));
            var end = before + PageTurns.Count(line);
            var own = markers.Where(marker => marker.Offset < end).Select(marker => (marker.Offset - before, marker.Marker)).ToList();
            markers.RemoveRange(0, own.Count);
            xhtml.PageBreaks("div", own.Where(marker => marker.Item1 == 0).Select(marker => marker.Marker), publication.Words.Page);
            xhtml.Start(element, @class, id, role: role);
            WriteWords(line, runs, own.Where(marker => marker.Item1 > 0));
            xhtml.EndLine();
            before = end;
        }

        xhtml.PageBreaks("div", markers.Select(marker => marker.Marker), publication.Words.Page);
    }

    private void WriteWords(string line, ImmutableArray<TextRun> runs, IEnumerable<(int Offset, PageMarker Marker)> markers)
    {
        var start = 0;
        foreach (var (offset, marker) in markers)
        {
            var end = start;
            while (end < line.Length && (PageTurns.Count(line.AsSpan(0, end)) < offset || char.IsWhiteSpace(line[end])))
            {
                end++;
            }

            WriteRuns(runs, start, end);
            xhtml.PageBreak("span", marker, publication.Words.Page);
            start = end;
        }

        WriteRuns(runs, start, line.Length);
    }

    /// <summary>Writes what of some runs stands between two indices of their line.</summary>
    private void WriteRuns(ImmutableArray<TextRun> runs, int from, int to)
    {
        var start = 0;
        foreach (var run in runs)
        {
            var (first, last) = (Math.Max(from - start, 0), Math.Min(to - start, run.Text.Length));
            start += run.Text.Length;
            if (first >= last)
            {
                continue;
            }

            string[] elements =
            [
                .. run.Format.Strong ? ["strong"] : (string[])[],
                .. run.Format.Emphasis ? ["em"] : (string[])[],
                .. run.Format.Shift switch { BaselineShift.Superscript => ["sup"], BaselineShift.Subscript => ["sub"], _ => (string[])[] },
            ];
            foreach (var element in elements)
            {
                xhtml.Start(element);
            }

            xhtml.Text(run.Text[first..last]);
            foreach (var _ in elements)
            {
                xhtml.End();
            }
        }
    }
}
