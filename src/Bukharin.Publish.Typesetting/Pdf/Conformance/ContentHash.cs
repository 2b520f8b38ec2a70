using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>Hashes a file's title and everything that is painted on its pages, for identifiers.</summary>
internal sealed class ContentHash
{
    private readonly List<byte[]> _parts = [];

    public ContentHash(PdfMetadata metadata) => Add(Encoding.UTF8.GetBytes(metadata.Title));

    public void Add(PdfStream stream) => Add(stream.Data);

    public void Add(ReadOnlySpan<byte> data) => _parts.Add(SHA256.HashData(data));

    /// <summary>An identifier for XMP: a UUID made from the hash (RFC 9562, 5.8).</summary>
    /// <param name="purpose">Distinguishes several identifiers of one file.</param>
    public string Uuid(string purpose)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(purpose));
        foreach (var part in _parts)
        {
            hash.AppendData(part);
        }

        var bytes = hash.GetHashAndReset().AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
