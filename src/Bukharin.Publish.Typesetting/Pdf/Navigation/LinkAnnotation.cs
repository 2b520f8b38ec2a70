using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>Links as annotations (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkAnnotation
{
    /// <summary>Bit 3 of the flags (12.5.3): the annotation is printed, which PDF/A requires.</summary>
    private const int Print = 1 << 2;

    /// <exception cref="ArgumentException">The link leads to a missing destination.</exception>
    public static PdfDictionary Create(PlacedLink link, double pageHeight, Destinations destinations, LinkStrings strings) => new()
    {
        ["Type"] = new PdfName("Annot"),
        ["Subtype"] = new PdfName("Link"),
        ["Rect"] = new PdfArray
        {
            link.XPt, pageHeight - link.TopPt - link.HeightPt, link.XPt + link.WidthPt, pageHeight - link.TopPt,
        },
        ["Border"] = new PdfArray { 0, 0, 0 },
        ["F"] = Print,
        ["Contents"] = strings.Description(link.Description),
        ["A"] = Action(link.Target, destinations, strings),
    };

    private static PdfDictionary Action(string target, Destinations destinations, LinkStrings strings) => target.StartsWith('#')
        ? destinations.GoTo(target[1..])
        : new PdfDictionary { ["S"] = new PdfName("URI"), ["URI"] = strings.Address(target) };
}
