namespace Bukharin.Publish.Publishing.Files;

/// <summary>Folders beyond which no file is read: what a text or a style names is taken from where it lies itself, never from anywhere on the disk.</summary>
/// <param name="files">The disk.</param>
/// <param name="folders">The folders.</param>
/// <param name="whose">Whose folders they are, for the message: <c>the text</c>.</param>
internal sealed class FileBounds(IFiles files, IEnumerable<string> folders, string whose)
{
    // As Linux has it (path_resolution(7)).
    private const int LongestChain = 40;

    private readonly string[] _folders = [.. folders.Select(folder => Real(files, folder))];

    /// <summary>Reads a file within the folders.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its bytes, or null where there is none.</returns>
    /// <exception cref="FileFaultException">It lies elsewhere, by its name or by a link on the way to it; or it cannot be read.</exception>
    public byte[]? Read(string path) => Find(path) is { } real ? files.Read(real) : null;

    /// <summary>Whether there is a file within the folders.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileFaultException">It lies elsewhere, by its name or by a link on the way to it.</exception>
    public bool Has(string path) => Find(path) is not null;

    private string? Find(string path)
    {
        // What was looked at is what is read: the path without links, not the one that was named.
        var real = Real(files, path);
        if (!_folders.Any(folder => real.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            throw new FileFaultException(path, $"it does not lie in the folder of {whose}, and nothing is taken from elsewhere");
        }

        return files.Kind(real) is FileKind.Nothing or FileKind.Folder ? null : real;
    }

    private static string Real(IFiles files, string path)
    {
        var rest = new Stack<string>();
        Push(Path.GetFullPath(path));
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        for (var links = 0; rest.TryPop(out var name);)
        {
            var next = Path.Combine(real, name);
            if (files.KindInPlace(next) != FileKind.Link)
            {
                real = next;
                continue;
            }

            var target = Path.GetFullPath(files.Target(next), real);
            if (++links > LongestChain || target == next)
            {
                throw new FileFaultException(path, "its links lead in a circle");
            }

            real = Path.GetPathRoot(target)!;
            Push(target);
        }

        return real.TrimEnd(Path.DirectorySeparatorChar);

        void Push(string whole)
        {
            foreach (var name in whole[Path.GetPathRoot(whole)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                rest.Push(name);
            }
        }
    }
}
