using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>Writes objects of PDF as a file has them.</summary>
internal static class PdfText
{
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static void Write(MemoryStream output, object value)
    {
        switch (value)
        {
            case PdfStream stream:
                Write(output, new Dictionary<string, object>(stream.Dictionary) { ["Length"] = (double)stream.Raw.Length });
                Ascii(output, "\nstream\n");
                output.Write(stream.Raw);
                Ascii(output, "\nendstream");
                break;
            case Dictionary<string, object> dictionary:
                Ascii(output, "<<");
                foreach (var (key, member) in dictionary)
                {
                    Ascii(output, $"/{key} ");
                    Write(output, member);
                    Ascii(output, " ");
                }

                Ascii(output, ">>");
                break;
            case List<object> list:
                Ascii(output, "[");
                foreach (var item in list)
                {
                    Write(output, item);
                    Ascii(output, " ");
                }

                Ascii(output, "]");
                break;
            case byte[] bytes:
                Ascii(output, $"<{Convert.ToHexString(bytes)}>");
                break;
            case PdfName name:
                Ascii(output, $"/{name.Value}");
                break;
            case PdfReference reference:
                Ascii(output, string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 R"));
                break;
            case double number:
                Ascii(output, Number(number));
                break;
            case PdfKeyword keyword:
                Ascii(output, keyword.Word);
                break;
            default:
                throw new UnreachableException(value.GetType().Name);
        }
    }

    /// <summary>A text string: PDFDocEncoding where it is ASCII, else UTF-16 (ISO 32000-1, 7.9.2.2).</summary>
    public static string Decode(byte[] bytes) => bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
        : Encoding.Latin1.GetString(bytes);

    /// <inheritdoc cref="Decode" />
    public static byte[] Encode(string text) => Ascii(text)
        ? Encoding.ASCII.GetBytes(text)
        : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];

    private static bool Ascii(string text) => text.All(char.IsAscii);

    private static void Ascii(MemoryStream output, string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
