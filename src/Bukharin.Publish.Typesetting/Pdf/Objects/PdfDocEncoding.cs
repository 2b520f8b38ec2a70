namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>PDFDocEncoding, the one-byte encoding of text strings (ISO 32000-1, D.2 and D.3).</summary>
internal static class PdfDocEncoding
{
    // Codes 18-1F, 80-9E and A0 hex. All others are the characters with the same number.
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";
    private const string Specials =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
        + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E";

    private const char Euro = '\u20AC';

    /// <summary>Encodes a text.</summary>
    /// <returns>The bytes; null if a character is not in the encoding, or if the bytes would look like another encoding.</returns>
    public static byte[]? TryEncode(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var code = Code(text[i]);
            if (code < 0)
            {
                return null;
            }

            bytes[i] = (byte)code;
        }

        // These bytes announce UTF-16BE, and UTF-8 since PDF 2.0 (ISO 32000-2, 7.9.2.2).
        return bytes is [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..] ? null : bytes;
    }

    private static int Code(char c)
    {
        if (c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u00FF' and not '\u00AD'))
        {
            return c;
        }

        if (c == Euro)
        {
            return 0xA0;
        }

        var special = Specials.IndexOf(c, StringComparison.Ordinal);
        if (special >= 0)
        {
            return 0x80 + special;
        }

        var accent = Accents.IndexOf(c, StringComparison.Ordinal);
        return accent >= 0 ? 0x18 + accent : -1;
    }
}
