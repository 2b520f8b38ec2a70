using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>The outline (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineTree
{
    /// <returns>The root; null if there are no entries.</returns>
    /// <exception cref="ArgumentException">An entry leads to a missing destination.</exception>
    public static PdfReference? Add(PdfObjects objects, ImmutableArray<OutlineEntry> entries, Destinations destinations)
    {
        if (entries.IsEmpty)
        {
            return null;
        }

        var root = objects.Reserve();
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("Outlines") };
        dictionary["Count"] = AddLevel(objects, entries, root, dictionary, destinations);
        objects.Define(root, dictionary);
        return root;
    }

    /// <summary>Adds the entries below a parent, and the references to the first and last of them to its dictionary.</summary>
    /// <returns>How many entries are visible when the parent is open: its children, and the visible ones below open children.</returns>
    private static int AddLevel(
        PdfObjects objects, ImmutableArray<OutlineEntry> entries, PdfReference parent, PdfDictionary parentDictionary,
        Destinations destinations)
    {
        var references = new PdfReference[entries.Length];
        for (var i = 0; i < references.Length; i++)
        {
            references[i] = objects.Reserve();
        }

        var visible = entries.Length;
        for (var i = 0; i < references.Length; i++)
        {
            var entry = entries[i];
            var item = new PdfDictionary
            {
                ["Title"] = PdfString.Text(entry.Title),
                ["Parent"] = parent,
                ["Prev"] = i > 0 ? references[i - 1] : null,
                ["Next"] = i + 1 < references.Length ? references[i + 1] : null,
                ["Dest"] = destinations.LeadToElements ? null : destinations.Named(entry.DestinationName),
                ["A"] = destinations.LeadToElements ? destinations.GoTo(entry.DestinationName) : null,
            };
            if (!entry.Children.IsDefaultOrEmpty)
            {
                var below = AddLevel(objects, entry.Children, references[i], item, destinations);

                // Negative for a closed entry: what would be visible if it were opened (table 153).
                item["Count"] = entry.IsOpen ? below : -below;
                visible += entry.IsOpen ? below : 0;
            }

            objects.Define(references[i], item);
        }

        parentDictionary["First"] = references[0];
        parentDictionary["Last"] = references[^1];
        return visible;
    }
}
