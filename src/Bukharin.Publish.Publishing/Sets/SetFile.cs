using System.Security.Cryptography;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>A file to be put into a set.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">The name of an edition's format, <see cref="Report"/> or <see cref="Catalogue"/>.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record SetFile(string Name, string Role, byte[] Bytes)
{
    /// <summary>The role of a report.</summary>
    public const string Report = "report";

    /// <summary>The role of a page or feed of a catalogue.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>The entry of the manifest.</summary>
    public ManifestEntry Entry => new(Name, Role, Bytes.Length, Hash(Bytes));

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
