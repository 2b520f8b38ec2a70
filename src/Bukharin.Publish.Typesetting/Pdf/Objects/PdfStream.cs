using System.IO.Compression;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>A stream (ISO 32000-1, 7.3.8). It is always an indirect object.</summary>
internal sealed class PdfStream : PdfObject
{
    private readonly byte[] _data;

    private PdfStream(PdfDictionary dictionary, byte[] data)
    {
        Dictionary = dictionary;
        _data = data;
        dictionary["Length"] = data.Length;
    }

    public PdfDictionary Dictionary { get; }

    /// <summary>The bytes in the file, after the filter.</summary>
    public ReadOnlySpan<byte> Data => _data;

    /// <summary>An uncompressed stream, which tools can read without knowing PDF, such as an XMP packet.</summary>
    public static PdfStream Plain(byte[] data, PdfDictionary? dictionary = null) => new(dictionary ?? new PdfDictionary(), data);

    /// <summary>A stream compressed with the Flate filter (7.4.4).</summary>
    public static PdfStream Compressed(ReadOnlySpan<byte> data, PdfDictionary? dictionary = null)
    {
        using var compressed = new MemoryStream();

        // Optimal instead of Fastest: for a tenth of a second, a book would become 70 % larger.
        using (var flate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            flate.Write(data);
        }

        dictionary ??= new PdfDictionary();
        dictionary["Filter"] = new PdfName("FlateDecode");
        return new PdfStream(dictionary, compressed.ToArray());
    }

    public override void Write(SyntaxWriter writer)
    {
        Dictionary.Write(writer);
        writer.Keyword("stream\n"u8);
        writer.Raw(_data);
        writer.Raw("\nendstream"u8);
    }
}
