namespace Bukharin.Publish.Import;

/// <summary>A picture that was taken out of an edition.</summary>
/// <param name="Name">The name of its file, which the source gives.</param>
/// <param name="Bytes">The file.</param>
internal sealed record ImportedPicture(string Name, ReadOnlyMemory<byte> Bytes);
