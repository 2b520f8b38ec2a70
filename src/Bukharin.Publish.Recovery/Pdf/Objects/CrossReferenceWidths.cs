using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Looks, before a file is opened, at how wide the fields of its cross-reference streams are (ISO 32000-1, 7.5.8.2): PdfPig puts an entry on the stack, whatever its width.</summary>
internal static partial class CrossReferenceWidths
{
    // No number of a file needs more bytes.
    private const int Widest = 8;

    private const int LongestDictionary = 1 << 16;

    /// <summary>Looks at all dictionaries before a stream.</summary>
    /// <exception cref="RefusedPdfException">A field is wider than a number can be.</exception>
    public static void Check(ReadOnlySpan<byte> file)
    {
        var at = 0;
        for (int found; (found = file[at..].IndexOf("stream"u8)) >= 0; at += found + 6)
        {
            var before = file[Math.Max(0, at + found - LongestDictionary)..(at + found)];
            before = before[Math.Max(0, before.LastIndexOf("obj"u8))..];
            // A name may be spelled with escapes (7.3.5).
            var dictionary = before.IndexOf((byte)'W') < 0 && before.IndexOf((byte)'#') < 0 ? "" : Escapes().Replace(
                Encoding.Latin1.GetString(before), escape => ((char)Convert.ToByte(escape.Groups[1].Value, 16)).ToString());
            if (dictionary.Contains("/XRef", StringComparison.Ordinal) && Widths().Matches(dictionary).Any(IsTooWide))
            {
                throw new RefusedPdfException("Its table of objects has fields that are wider than a number can be.");
            }
        }
    }

    private static bool IsTooWide(Match widths) => Numbers().Matches(widths.Groups[1].Value)
        .Any(number => !int.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var width) || width > Widest);

    [GeneratedRegex(@"/W(?:[\s\0]|%[^\r\n]*)*\[([^\]]*)\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Widths();

    [GeneratedRegex(@"[^\s\0\[\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex("#([0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
