namespace Bukharin.Publish.Publishing.Sources;

/// <summary>A style on the disk, readable or not.</summary>
/// <param name="Name">Its name, which is that of its folder.</param>
/// <param name="Folder">Its folder.</param>
public sealed record FoundStyle(string Name, string Folder);
