using System.Security.Cryptography;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The part of a file that is written already: how long it is, and what it is identified by.</summary>
internal sealed class FileBody(Stream output, IncrementalHash hash)
{
    /// <summary>Offset of the next byte from the file's first.</summary>
    public long Position { get; private set; }

    /// <summary>Appends what the writer holds, and clears it.</summary>
    public void Append(SyntaxWriter writer)
    {
        output.Write(writer.Written);
        hash.AppendData(writer.Written);
        Position += writer.Length;
        writer.Clear();
    }

    /// <summary>The file identifiers (ISO 32000-1, 14.4), from nothing but the content, so that equal input gives equal bytes.</summary>
    public PdfArray Identifier()
    {
        var identifier = PdfString.OfBytes(hash.GetCurrentHash()[..16]);
        return [identifier, identifier];
    }
}
