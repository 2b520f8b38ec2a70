using System.Security.Cryptography;

namespace Bukharin.Publish.Reading.Source;

/// <summary>The fingerprint of a source: the same for the same text, whatever ends its lines.</summary>
internal static class SourceHash
{
    /// <summary>SHA-256 of a text whose line ends, CR LF or CR, are taken for LF.</summary>
    /// <param name="utf8">The text in UTF-8 or another encoding in which these are bytes of their own.</param>
    /// <returns>Lower-case hexadecimal.</returns>
    /// <remarks>
    /// Git and editors change line ends as they please, and no edition shows them. For a text with LF it is what
    /// <c>sha256sum</c> says of its file.
    /// </remarks>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int end; (end = utf8.IndexOf((byte)'\r')) >= 0;)
        {
            hash.AppendData(utf8[..end]);
            hash.AppendData("\n"u8);
            utf8 = utf8[(end + (utf8[end..] is [_, (byte)'\n', ..] ? 2 : 1))..];
        }

        hash.AppendData(utf8);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
