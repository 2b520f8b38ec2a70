using System.Security.Cryptography;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The part of the file that has been written: its length and its hash.</summary>
internal sealed class FileBody(Stream output, IncrementalHash hash)
{
    /// <summary>The offset of the next byte.</summary>
    public long Position { get; private set; }

    /// <summary>Appends the bytes in the writer and clears it.</summary>
    public void Append(SyntaxWriter writer)
    {
        output.Write(writer.Written);
        hash.AppendData(writer.Written);
        Position += writer.Length;
        writer.Clear();
    }

    /// <summary>The file identifiers (ISO 32000-1, 14.4), made from the content alone, so that the same input gives the same bytes.</summary>
    public PdfArray Identifier()
    {
        var identifier = PdfString.OfBytes(hash.GetCurrentHash()[..16]);
        return [identifier, identifier];
    }
}
