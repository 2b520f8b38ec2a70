using System.IO.Compression;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A stream with its bytes as the file has them.</summary>
internal sealed record PdfStream(Dictionary<string, object> Dictionary, byte[] Raw)
{
    /// <summary>The bytes, inflated.</summary>
    public byte[] Decoded()
    {
        if (!Dictionary.ContainsKey("Filter"))
        {
            return Raw;
        }

        using var inflate = new ZLibStream(new MemoryStream(Raw), CompressionMode.Decompress);
        using var output = new MemoryStream();
        inflate.CopyTo(output);
        return output.ToArray();
    }
}
