using System.Globalization;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The pages that an entry of a register names: each once, in the order of the book, three and more that follow each other joined.</summary>
/// <param name="places">The folios of the pages, with the ids of the places on them, in reading order.</param>
internal sealed class FolioRanges(IEnumerable<(string Folio, string Id)> places)
{
    // Two neighbours are two mentions; that something goes on from page to page is said of three.
    private const int Fewest = 3;

    private const string RangeDash = "\u2013";

    private readonly List<(string Folio, string Id)> _pages = [.. places.DistinctBy(place => place.Folio, StringComparer.Ordinal).OrderBy(place => Rank(place.Folio))];

    /// <summary>The folios with what stands before each, and the place to which it leads.</summary>
    public IEnumerable<(string Before, string Folio, string Id)> All
    {
        get
        {
            for (int start = 0, end; start < _pages.Count; start = end)
            {
                for (end = start + 1; end < _pages.Count && Rank(_pages[end].Folio) == Next(_pages[end - 1].Folio); end++)
                {
                }

                end = end - start < Fewest ? start + 1 : end;
                yield return (RegisterItem.Between, _pages[start].Folio, _pages[start].Id);
                if (end - start > 1)
                {
                    yield return (RangeDash, _pages[end - 1].Folio, _pages[end - 1].Id);
                }
            }
        }
    }

    private static (int Series, int Number) Next(string folio) => Rank(folio) is var (series, number) ? (series, number + 1) : default;

    /// <summary>Roman folios come before Arabic ones.</summary>
    private static (int Series, int Number) Rank(string folio) => int.TryParse(folio, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (1, number) : (0, Roman(folio));

    private static int Roman(string folio)
    {
        var (sum, last) = (0, 0);
        for (var i = folio.Length - 1; i >= 0; i--)
        {
            var value = char.ToLowerInvariant(folio[i]) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return sum;
    }
}
