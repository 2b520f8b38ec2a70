namespace Bukharin.Publish.Publishing.Sources;

/// <summary>A style that is there, whether or not it can be read.</summary>
/// <param name="Name">Its name: its folder's.</param>
/// <param name="Folder">Its folder.</param>
public sealed record FoundStyle(string Name, string Folder);
