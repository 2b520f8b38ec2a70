namespace Bukharin.Publish.Import;

/// <summary>A picture that was taken out of an edition.</summary>
/// <param name="Name">The file name by which the source refers to it.</param>
/// <param name="Bytes">The file.</param>
internal sealed record ImportedPicture(string Name, ReadOnlyMemory<byte> Bytes);
