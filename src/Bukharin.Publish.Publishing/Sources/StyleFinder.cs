using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Finds the styles that there are.</summary>
/// <remarks>
/// Styles are looked for in <c>styles/</c> beside the text, of the working folder and of the program's folder, and in the
/// folders above each of these, so that a text and a project can have their own. The nearest of a name is taken.
/// </remarks>
/// <param name="files">Where the styles are.</param>
public sealed class StyleFinder(IFiles files)
{
    /// <summary>What makes a folder a style.</summary>
    internal const string StyleFile = "style.yaml";

    /// <summary>All styles, nearest first and in ordinal order in each place; none that a nearer one of its name hides.</summary>
    /// <param name="text">A text beside which styles may lie, or null.</param>
    public ImmutableArray<FoundStyle> All(string? text = null) =>
    [
        .. In(Folders(FolderOf(text)))
            .DistinctBy(style => style.Name, StringComparer.Ordinal),
    ];

    /// <summary>Finds a style by its name, which need not have its case, and may have spaces for its hyphens.</summary>
    /// <param name="name">The name; one with separators is none.</param>
    /// <param name="text">The text that asks for it.</param>
    public FoundStyle? Find(string name, string? text)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.AsSpan().ContainsAny('/', '\\') || name is "" or "." or "..")
        {
            return null;
        }

        var exact = Folders(FolderOf(text)).Select(styles => Path.Combine(styles, name)).FirstOrDefault(IsStyle);
        return exact is not null ? new FoundStyle(name, exact) : All(text).FirstOrDefault(style => LooseName.IsSame(style.Name, name));
    }

    /// <summary>The style whose folder is at a path, or null where none is. A bare name is no path.</summary>
    public FoundStyle? FindAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.AsSpan().ContainsAny('/', '\\') && path is not ("." or ".."))
        {
            return null;
        }

        var folder = Path.GetFullPath(Path.GetFileName(path) == StyleFile ? Path.GetDirectoryName(path)! : Path.TrimEndingDirectorySeparator(path));
        return IsStyle(folder) ? new FoundStyle(Path.GetFileName(folder), folder) : null;
    }

    /// <summary>Finds the style that another extends: never that one itself, so that a style may have the name of the one that it extends.</summary>
    /// <param name="name">The name, as <see cref="Find"/> takes it.</param>
    /// <param name="folder">The folder of the style that extends it.</param>
    internal FoundStyle? FindBase(string name, string folder)
    {
        var others = Others(folder).ToList();
        return others.Find(style => style.Name == name) ?? others.Find(style => LooseName.IsSame(style.Name, name));
    }

    /// <summary>The names of the styles that another may extend.</summary>
    /// <param name="folder">The folder of that style.</param>
    internal IReadOnlyCollection<string> BaseNames(string folder) => [.. Others(folder).Select(style => style.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Where styles may lie, nearest first.</summary>
    /// <param name="near">A folder from which upward they are looked for first, or null.</param>
    internal static IEnumerable<string> Folders(string? near) =>
        new[] { near, Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .OfType<string>()
            .SelectMany(Upward)
            .Select(folder => Path.Combine(folder, "styles"))
            .Distinct(StringComparer.Ordinal);

    /// <summary>A folder and those above it.</summary>
    internal static IEnumerable<string> Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    private static string? FolderOf(string? text) => text is null ? null : Path.GetDirectoryName(Path.GetFullPath(text));

    // A style that was named by its path has its neighbours in its own folder, whatever that is called.
    private IEnumerable<FoundStyle> Others(string folder) =>
        In([.. Path.GetDirectoryName(folder) is { } beside ? [beside] : Array.Empty<string>(), .. Folders(folder)]).Where(style => style.Folder != folder);

    private IEnumerable<FoundStyle> In(IEnumerable<string> folders) =>
        folders.Where(folder => files.Kind(folder) == FileKind.Folder)
            .SelectMany(folder => files.Names(folder).Select(name => new FoundStyle(name, Path.Combine(folder, name))))
            .Where(style => IsStyle(style.Folder));

    private bool IsStyle(string folder) => files.Kind(Path.Combine(folder, StyleFile)) != FileKind.Nothing;
}
