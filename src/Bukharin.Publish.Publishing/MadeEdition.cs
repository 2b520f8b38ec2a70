using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing;

/// <summary>An edition in memory, proved if that was asked for.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Format">Its format.</param>
/// <param name="Bytes">The file.</param>
public sealed record MadeEdition(SourceText Source, Format Format, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The name of its file.</summary>
    public string FileName => Format.FileName(Source);
}
