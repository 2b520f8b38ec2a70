using System.Globalization;
using System.Security.Cryptography;

namespace Bukharin.Publish.Writers.Docx.Fonts;

/// <summary>A font file as a DOCX holds it (ISO/IEC 29500-4, 17.8.1): its first bytes are mixed with a key, so that it cannot be taken out by accident.</summary>
/// <param name="Key">The key as the font table has it: a GUID in braces.</param>
/// <param name="Bytes">The bytes of the part.</param>
internal sealed record ObfuscatedFont(string Key, byte[] Bytes)
{
    private const int MixedBytes = 32;
    private const int KeyBytes = 16;

    /// <summary>Mixes a font with a key that comes from the font itself: the same font has the same part on every run.</summary>
    public static ObfuscatedFont Of(ReadOnlySpan<byte> font)
    {
        // RFC 9562, 5.8: version 8 is for identifiers that are made in ways of one's own.
        var id = SHA256.HashData(font).AsSpan(0, KeyBytes);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        var bytes = font.ToArray();
        for (var i = 0; i < Math.Min(MixedBytes, bytes.Length); i++)
        {
            // The key's bytes count from the last one of its text.
            bytes[i] ^= id[KeyBytes - 1 - (i % KeyBytes)];
        }

        return new ObfuscatedFont(new Guid(id, bigEndian: true).ToString("B", CultureInfo.InvariantCulture).ToUpperInvariant(), bytes);
    }
}
