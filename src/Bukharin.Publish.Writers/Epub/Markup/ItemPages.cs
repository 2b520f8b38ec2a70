using Bukharin.Publish.Writers.Epub.Pages;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Pagination;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Deals out the pages that begin in a list outside the text to its items: one that begins in an item, to the item's beginning.</summary>
/// <param name="publication">Knows the pages.</param>
/// <param name="place">The list, as the PDF's pages have its words.</param>
internal sealed class ItemPages(Publication publication, FrontPlace place)
{
    private readonly Queue<(int Offset, PageMarker Marker)> _markers = new(publication.Pages.In(place));
    private int _end;

    /// <summary>The pages of the next item.</summary>
    /// <param name="words">Its words, so far as the PDF counts them with the list.</param>
    public IEnumerable<PageMarker> Next(string words)
    {
        _end += PageTurns.Count(words);
        while (_markers.TryPeek(out var next) && next.Offset < _end)
        {
            yield return _markers.Dequeue().Marker;
        }
    }
}
