using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Navigation;

/// <summary>The addresses and descriptions of a file's links. A long one is written only once.</summary>
/// <remarks>
/// A link has an annotation for each of its lines, and each needs the whole address and description. If a very long address were
/// repeated for each line, the size of the file would grow with the square of its length.
/// </remarks>
internal sealed class LinkStrings(PdfObjects objects)
{
    // A separate object takes about thirty bytes more.
    private const int MostWrittenAgain = 256;

    private readonly Dictionary<string, PdfObject> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfObject> _descriptions = new(StringComparer.Ordinal);

    /// <summary>The address of a web link as a URI.</summary>
    public PdfObject Address(string iri) => Once(_addresses, iri, static iri => PdfString.Ascii(EncodeUri(iri)));

    /// <summary>The description of a link.</summary>
    public PdfObject Description(string words) => Once(_descriptions, words, PdfString.Text);

    private PdfObject Once(Dictionary<string, PdfObject> written, string text, Func<string, PdfString> write)
    {
        if (text.Length <= MostWrittenAgain)
        {
            return write(text);
        }

        if (!written.TryGetValue(text, out var reference))
        {
            reference = objects.Add(write(text));
            written.Add(text, reference);
        }

        return reference;
    }

    /// <summary>Converts an IRI to a URI (RFC 3987, 3.1), since PDF requires 7-bit ASCII (12.6.4.7).</summary>
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
