using System.Security.Cryptography;
using System.Text;

namespace Bukharin.Publish.Writers.Files;

/// <summary>UUIDs that follow from names: version 8 of RFC 9562, made like those of version 5 but by SHA-256.</summary>
internal static class NameBasedUuid
{
    /// <summary>Ours alone, from SHA-256 of "Bukharin.Publish" by the same rule. Changing it renames every book.</summary>
    private static readonly Guid Namespace = Of(Guid.Empty, "Bukharin.Publish");

    /// <summary>The UUID of a name in this program's own name space, as a URI: <c>urn:uuid:…</c></summary>
    public static string UrnOf(string name) => $"urn:uuid:{Of(Namespace, name):D}";

    private static Guid Of(Guid space, string name)
    {
        byte[] input = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        var bytes = SHA256.HashData(input).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
