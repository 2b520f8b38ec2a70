namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A style as it lies in its folder, before it is read.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Yaml">The text of its <c>style.yaml</c>.</param>
/// <param name="Path">That file's path, for diagnostics; no two styles have the same.</param>
/// <param name="ReadFile">Reads a file by its name in this <c>style.yaml</c>, or gives null where there is none.</param>
internal sealed record StyleSource(string Name, string Yaml, string Path, Func<string, byte[]?> ReadFile)
{
    /// <summary>Whether there is a file of a name, where nothing is asked of what is in it.</summary>
    public Func<string, bool> HasFile { get; init; } = file => ReadFile(file) is not null;

    /// <summary>Finds the style that this one extends, by its name; null where there is none.</summary>
    public Func<string, StyleSource?> FindBase { get; init; } = _ => null;

    /// <summary>The names of the styles that this one could extend, for a message.</summary>
    public Func<IReadOnlyCollection<string>> BaseNames { get; init; } = () => [];
}
