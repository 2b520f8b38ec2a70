using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>The named destinations of a file (ISO 32000-1, 12.3.2.3), and the ways to them.</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, (PlacedDestination Place, PdfReference Page, double PageHeightPt)> _byName = new(StringComparer.Ordinal);
    private readonly List<(PdfDictionary Action, string Name)> _actions = [];

    /// <param name="pages">The pages.</param>
    /// <param name="references">Their numbers, in the same order.</param>
    /// <param name="leadToElements">Whether each way leads to an element of the structure as well, which PDF/UA-2 asks for (ISO 14289-2, 8.8).</param>
    /// <exception cref="ArgumentException">Two destinations have one name.</exception>
    public Destinations(ImmutableArray<Page> pages, ImmutableArray<PdfReference> references, bool leadToElements = false)
    {
        LeadToElements = leadToElements;
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var destination in pages[i].Destinations)
            {
                if (!_byName.TryAdd(destination.Name, (destination, references[i], pages[i].HeightPt)))
                {
                    throw new ArgumentException($"Two destinations are named '{destination.Name}'.", nameof(pages));
                }
            }
        }
    }

    /// <summary>Whether each way leads to an element of the structure as well as to a place on a page.</summary>
    public bool LeadToElements { get; }

    /// <summary>The name of a destination, as outline entries and links hold it.</summary>
    /// <exception cref="ArgumentException">No page has a destination of that name.</exception>
    public PdfString Named(string name) => _byName.ContainsKey(name)
        ? PdfString.Text(name)
        : throw new ArgumentException($"No page has a destination named '{name}'.", nameof(name));

    /// <summary>The action that leads to a destination (12.6.4.2); whole once <see cref="Complete"/> has been called.</summary>
    /// <exception cref="ArgumentException">No page has a destination of that name.</exception>
    public PdfDictionary GoTo(string name)
    {
        var action = new PdfDictionary { ["S"] = new PdfName("GoTo"), ["D"] = Named(name) };
        _actions.Add((action, name));
        return action;
    }

    /// <summary>Adds the tree of names.</summary>
    /// <returns>The catalog's Names entry; null if there are no destinations.</returns>
    public PdfDictionary? Add(PdfObjects objects) =>
        _byName.Count == 0 ? null : new PdfDictionary
        {
            ["Dests"] = NameTree.Add(objects, _byName.ToDictionary(pair => pair.Key, PdfObject (pair) => Place(pair.Value.Page, pair.Value.Place, pair.Value.PageHeightPt), StringComparer.Ordinal)),
        };

    /// <summary>Gives each action its structure destination (ISO 32000-2, 12.3.2.3), once the elements have their numbers.</summary>
    /// <param name="elementOf">The element that a destination leads to, by the tag of what stands there and the destination's name.</param>
    public void Complete(Func<object?, string, PdfReference> elementOf)
    {
        foreach (var (action, name) in _actions)
        {
            var (place, _, height) = _byName[name];
            action["SD"] = Place(elementOf(place.Tag, name), place, height);
        }
    }

    // The place at the window's top left corner; null keeps the reader's magnification.
    private static PdfArray Place(PdfReference target, PlacedDestination destination, double pageHeight) =>
        [target, new PdfName("XYZ"), destination.XPt, pageHeight - destination.TopPt, PdfNull.Value];
}
