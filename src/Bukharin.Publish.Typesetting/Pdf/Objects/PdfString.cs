using System.Text;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>A string (ISO 32000-1, 7.3.4): bytes, written in parentheses or as hexadecimal digits.</summary>
internal sealed class PdfString : PdfObject
{
    private readonly byte[] _bytes;
    private readonly bool _isHexadecimal;

    private PdfString(byte[] bytes, bool isHexadecimal)
    {
        _bytes = bytes;
        _isHexadecimal = isHexadecimal;
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>A byte string that is not text, such as a file identifier.</summary>
    public static PdfString OfBytes(byte[] bytes) => new(bytes, isHexadecimal: true);

    /// <summary>A string of ASCII characters, such as a URI or a date.</summary>
    /// <exception cref="ArgumentException">A character is not ASCII.</exception>
    public static PdfString Ascii(string value) => System.Text.Ascii.IsValid(value)
        ? new(Encoding.ASCII.GetBytes(value), isHexadecimal: false)
        : throw new ArgumentException($"'{value}' is not ASCII.", nameof(value));

    /// <summary>A text string (7.9.2.2), in PDFDocEncoding if that has all characters, else in UTF-16BE with a byte order mark.</summary>
    public static PdfString Text(string value) => PdfDocEncoding.TryEncode(value) is { } bytes
        ? new(bytes, isHexadecimal: false)
        : new([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(value)], isHexadecimal: true);

    public override void Write(SyntaxWriter writer)
    {
        if (_isHexadecimal)
        {
            writer.HexadecimalString(_bytes);
        }
        else
        {
            writer.LiteralString(_bytes);
        }
    }
}
