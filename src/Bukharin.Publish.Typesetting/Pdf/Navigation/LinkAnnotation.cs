using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>Links as annotations (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkAnnotation
{
    /// <summary>Bit 3 of the flags (12.5.3): printed with the page, which PDF/A asks of every annotation.</summary>
    private const int Print = 1 << 2;

    /// <exception cref="ArgumentException">The link leads to a destination that no page has.</exception>
    public static PdfDictionary Create(PlacedLink link, double pageHeight, Destinations destinations) => new()
    {
        ["Type"] = new PdfName("Annot"),
        ["Subtype"] = new PdfName("Link"),
        ["Rect"] = new PdfArray
        {
            link.XPt, pageHeight - link.TopPt - link.HeightPt, link.XPt + link.WidthPt, pageHeight - link.TopPt,
        },
        ["Border"] = new PdfArray { 0, 0, 0 },
        ["F"] = Print,
        ["Contents"] = PdfString.Text(link.Description),
        ["A"] = Action(link.Target, destinations),
    };

    private static PdfDictionary Action(string target, Destinations destinations) => target.StartsWith('#')
        ? destinations.GoTo(target[1..])
        : new PdfDictionary { ["S"] = new PdfName("URI"), ["URI"] = PdfString.Ascii(EncodeUri(target)) };

    /// <summary>Writes an IRI as a URI (RFC 3987, 3.1): PDF's are 7-bit ASCII (12.6.4.7).</summary>
    private static string EncodeUri(string iri)
    {
        var uri = new StringBuilder(iri.Length);
        foreach (var b in Encoding.UTF8.GetBytes(iri))
        {
            if (b is > (byte)' ' and <= (byte)'~')
            {
                uri.Append((char)b);
            }
            else
            {
                uri.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return uri.ToString();
    }
}
