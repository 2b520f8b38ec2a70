namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>A file of the archive.</summary>
/// <param name="Path">Its path from the archive's root.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record EpubEntry(string Path, ReadOnlyMemory<byte> Content);
