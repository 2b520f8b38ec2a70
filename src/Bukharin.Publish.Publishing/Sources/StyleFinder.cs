using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Finds styles on the disk.</summary>
/// <remarks>
/// Styles are looked for in <c>styles/</c> beside the text, in the working folder and in the program's folder, and in the folders
/// above each of these. Of several styles with one name, the nearest is taken.
/// </remarks>
/// <param name="files">The disk.</param>
public sealed class StyleFinder(IFiles files)
{
    /// <summary>The file that makes a folder a style.</summary>
    internal const string StyleFile = "style.yaml";

    /// <summary>All styles, nearest first and in ordinal order within each place, without those hidden by a nearer one of the same name.</summary>
    /// <param name="text">A text beside which styles may lie; or null.</param>
    public ImmutableArray<FoundStyle> All(string? text = null) =>
    [
        .. In(Folders(FolderOf(text)))
            .DistinctBy(style => style.Name, StringComparer.Ordinal),
    ];

    /// <summary>Finds a style by its name in any case, with spaces or hyphens.</summary>
    /// <param name="name">The name. One with path separators is not found.</param>
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

    /// <summary>The style in the folder at a path; null if there is none. A bare name is not a path.</summary>
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

    /// <summary>Finds the style that another extends. It is never that style itself, so that both can have the same name.</summary>
    /// <param name="name">The name, as for <see cref="Find"/>.</param>
    /// <param name="folder">The folder of the style that extends it.</param>
    internal FoundStyle? FindBase(string name, string folder)
    {
        var others = Others(folder).ToList();
        return others.Find(style => style.Name == name) ?? others.Find(style => LooseName.IsSame(style.Name, name));
    }

    /// <summary>The names of the styles that a style can extend.</summary>
    /// <param name="folder">The folder of that style.</param>
    internal IReadOnlyCollection<string> BaseNames(string folder) => [.. Others(folder).Select(style => style.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The folders in which styles are looked for, nearest first.</summary>
    /// <param name="near">A folder from which to look upwards first; or null.</param>
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

    // A style that was chosen by its path can extend the styles beside it, whatever their folder is called.
    private IEnumerable<FoundStyle> Others(string folder) =>
        In([.. Path.GetDirectoryName(folder) is { } beside ? [beside] : Array.Empty<string>(), .. Folders(folder)]).Where(style => style.Folder != folder);

    private IEnumerable<FoundStyle> In(IEnumerable<string> folders) =>
        folders.Where(folder => files.Kind(folder) == FileKind.Folder)
            .SelectMany(folder => files.Names(folder).Select(name => new FoundStyle(name, Path.Combine(folder, name))))
            .Where(style => IsStyle(style.Folder));

    private bool IsStyle(string folder) => files.Kind(Path.Combine(folder, StyleFile)) != FileKind.Nothing;
}
