using Bukharin.Publish.Writers.Pagination;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes the parts of title page, imprint and credit, with the pages that begin in them.</summary>
internal sealed class FrontMarkup(Publication publication, XhtmlWriter xhtml)
{
    /// <summary>Writes the lines of a part, each as an element of its own; none where there is nothing.</summary>
    /// <param name="place">The part.</param>
    /// <param name="element">The element's name.</param>
    /// <param name="lines">The words.</param>
    /// <param name="class">Its class, or null.</param>
    /// <param name="id">Its id, or null.</param>
    /// <param name="role">Its role, or null.</param>
    public void Write(FrontPlace place, string element, IEnumerable<string?> lines, string? @class = null, string? id = null, string? role = null)
    {
        var before = 0;
        var markers = publication.Pages.In(place).ToList();
        foreach (var line in lines.OfType<string>())
        {
            var end = before + PageTurns.Count(line);
            var own = markers.Where(marker => marker.Offset < end).Select(marker => (marker.Offset - before, marker.Marker)).ToList();
            markers.RemoveRange(0, own.Count);
            xhtml.PageBreaks("div", own.Where(marker => marker.Item1 == 0).Select(marker => marker.Marker), publication.Words.Page);
            xhtml.Start(element, @class, id, role: role);
            WriteWords(line, own.Where(marker => marker.Item1 > 0));
            xhtml.EndLine();
            before = end;
        }

        xhtml.PageBreaks("div", markers.Select(marker => marker.Marker), publication.Words.Page);
    }

    private void WriteWords(string line, IEnumerable<(int Offset, PageMarker Marker)> markers)
    {
        var start = 0;
        foreach (var (offset, marker) in markers)
        {
            var end = start;
            while (end < line.Length && (PageTurns.Count(line.AsSpan(0, end)) < offset || char.IsWhiteSpace(line[end])))
            {
                end++;
            }

            xhtml.Text(line[start..end]);
            xhtml.PageBreak("span", marker, publication.Words.Page);
            start = end;
        }

        xhtml.Text(line[start..]);
    }
}
