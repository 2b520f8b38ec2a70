using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>The named destinations of a file (ISO 32000-1, 12.3.2.3), and the actions that lead to them.</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, (PlacedDestination Place, PdfReference Page, double PageHeightPt)> _byName = new(StringComparer.Ordinal);
    private readonly List<(PdfDictionary Action, string Name)> _actions = [];

    /// <param name="pages">The pages.</param>
    /// <param name="references">Their object numbers, in the same order.</param>
    /// <param name="leadToElements">Whether actions also have a structure destination, which PDF/UA-2 requires (ISO 14289-2, 8.8).</param>
    /// <exception cref="ArgumentException">Two destinations have the same name.</exception>
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

    /// <summary>Whether actions lead to an element of the structure as well as to a place on a page.</summary>
    public bool LeadToElements { get; }

    /// <summary>The name of a destination, for outline entries and links.</summary>
    /// <exception cref="ArgumentException">There is no destination with this name.</exception>
    public PdfString Named(string name) => _byName.ContainsKey(name)
        ? PdfString.Text(name)
        : throw new ArgumentException($"No page has a destination named '{name}'.", nameof(name));

    /// <summary>The action that leads to a destination (12.6.4.2). It is completed by <see cref="Complete"/>.</summary>
    /// <exception cref="ArgumentException">There is no destination with this name.</exception>
    public PdfDictionary GoTo(string name)
    {
        var action = new PdfDictionary { ["S"] = new PdfName("GoTo"), ["D"] = Named(name) };
        _actions.Add((action, name));
        return action;
    }

    /// <summary>Adds the name tree.</summary>
    /// <returns>The catalog's Names entry; null if there are no destinations.</returns>
    public PdfDictionary? Add(PdfObjects objects) =>
        _byName.Count == 0 ? null : new PdfDictionary
        {
            ["Dests"] = NameTree.Add(objects, _byName.ToDictionary(pair => pair.Key, PdfObject (pair) => Place(pair.Value.Page, pair.Value.Place, pair.Value.PageHeightPt), StringComparer.Ordinal)),
        };

    /// <summary>Adds the structure destination to each action (ISO 32000-2, 12.3.2.3), once the elements have object numbers.</summary>
    /// <param name="elementOf">The element for a destination, by the tag of the words at that place and the destination's name.</param>
    public void Complete(Func<object?, string, PdfReference> elementOf)
    {
        foreach (var (action, name) in _actions)
        {
            var (place, _, height) = _byName[name];
            action["SD"] = Place(elementOf(place.Tag, name), place, height);
        }
    }

    // The place goes to the top left corner of the window; null keeps the zoom factor.
    private static PdfArray Place(PdfReference target, PlacedDestination destination, double pageHeight) =>
        [target, new PdfName("XYZ"), destination.XPt, pageHeight - destination.TopPt, PdfNull.Value];
}
