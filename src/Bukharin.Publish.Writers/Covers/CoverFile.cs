namespace Bukharin.Publish.Writers.Covers;

/// <summary>A file of a cover.</summary>
/// <param name="Extension">Its extension, with the full stop.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record CoverFile(string Extension, string MediaType, ReadOnlyMemory<byte> Bytes);
