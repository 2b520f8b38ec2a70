using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Embedding;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Content;

/// <summary>The resource dictionaries of pages (ISO 32000-1, 7.8.3). Each names only the fonts and pictures that are used; pages with the same ones share a dictionary.</summary>
internal sealed class PageResources(PdfObjects objects)
{
    private readonly Dictionary<string, PdfReference> _byFonts = new(StringComparer.Ordinal);

    /// <summary>The dictionary of a page.</summary>
    /// <param name="fonts">The page's fonts; each once.</param>
    /// <param name="images">The page's pictures; each once.</param>
    public PdfReference For(ImmutableArray<EmbeddedFont> fonts, ImmutableArray<PaintedImage> images)
    {
        var sorted = fonts.Sort(static (a, b) => a.Reference.Number.CompareTo(b.Reference.Number));
        var key = "";
        var dictionary = new PdfDictionary();
        foreach (var font in sorted)
        {
            key += "/" + font.ResourceName;
            dictionary[font.ResourceName] = font.Reference;
        }

        var pictures = new PdfDictionary();
        foreach (var image in images)
        {
            key += " " + image.ResourceName;
            pictures[image.ResourceName] = image.Reference;
        }

        if (!_byFonts.TryGetValue(key, out var reference))
        {
            reference = objects.Add(new PdfDictionary { ["Font"] = dictionary.Count > 0 ? dictionary : null, ["XObject"] = pictures.Count > 0 ? pictures : null });
            _byFonts.Add(key, reference);
        }

        return reference;
    }
}
