using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>The named destinations of a file (ISO 32000-1, 12.3.2.3).</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, PdfObject> _byName = new(StringComparer.Ordinal);

    /// <param name="pages">The pages.</param>
    /// <param name="references">Their numbers, in the same order.</param>
    /// <exception cref="ArgumentException">Two destinations have one name.</exception>
    public Destinations(ImmutableArray<Page> pages, ImmutableArray<PdfReference> references)
    {
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var destination in pages[i].Destinations)
            {
                // The place at the window's top left corner; null keeps the reader's magnification.
                var place = new PdfArray
                {
                    references[i], new PdfName("XYZ"), destination.XPt, pages[i].HeightPt - destination.TopPt, PdfNull.Value,
                };
                if (!_byName.TryAdd(destination.Name, place))
                {
                    throw new ArgumentException($"Two destinations are named '{destination.Name}'.", nameof(pages));
                }
            }
        }
    }

    /// <summary>The name of a destination, as outline entries and links hold it.</summary>
    /// <exception cref="ArgumentException">No page has a destination of that name.</exception>
    public PdfString Named(string name) => _byName.ContainsKey(name)
        ? PdfString.Text(name)
        : throw new ArgumentException($"No page has a destination named '{name}'.", nameof(name));

    /// <summary>Adds the tree of names.</summary>
    /// <returns>The catalog's Names entry; null if there are no destinations.</returns>
    public PdfDictionary? Add(PdfObjects objects) =>
        _byName.Count == 0 ? null : new PdfDictionary { ["Dests"] = NameTree.Add(objects, _byName) };
}
