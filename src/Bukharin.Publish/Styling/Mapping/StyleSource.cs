namespace Bukharin.Publish.Styling.Mapping;

/// <summary>A style whose file has been loaded but not yet parsed.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Yaml">The text of its <c>style.yaml</c>.</param>
/// <param name="Path">The path of <c>style.yaml</c>, for diagnostics; unique among styles.</param>
/// <param name="ReadFile">Reads a file by the name that this <c>style.yaml</c> gives it; returns null if it does not exist.</param>
internal sealed record StyleSource(string Name, string Yaml, string Path, Func<string, byte[]?> ReadFile)
{
    /// <summary>Tells whether a file exists, by the name that this <c>style.yaml</c> gives it, without the need to read it.</summary>
    public Func<string, bool> HasFile { get; init; } = file => ReadFile(file) is not null;

    /// <summary>Finds the style that this one extends, by its name; returns null if there is none.</summary>
    public Func<string, StyleSource?> FindBase { get; init; } = _ => null;

    /// <summary>Lists the names of the styles that this one could extend, for an error message.</summary>
    public Func<IReadOnlyCollection<string>> BaseNames { get; init; } = () => [];
}
