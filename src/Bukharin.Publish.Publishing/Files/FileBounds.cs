namespace Bukharin.Publish.Publishing.Files;

/// <summary>Restricts reading to some folders, so that a text or a style cannot name any file of the machine.</summary>
/// <param name="files">The disk.</param>
/// <param name="folders">The folders.</param>
/// <param name="whose">Whose folders these are, for the message: <c>the text</c>.</param>
internal sealed class FileBounds(IFiles files, IEnumerable<string> folders, string whose)
{
    // The limit of Linux (path_resolution(7)).
    private const int LongestChain = 40;

    private readonly string[] _folders = [.. folders.Select(folder => Real(files, folder))];

    /// <summary>Reads a file within the folders.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its bytes, or null where there is none.</returns>
    /// <exception cref="FileFaultException">The file lies outside, or a link on the way leads outside; or it cannot be read.</exception>
    public byte[]? Read(string path) => Find(path) is { } real ? files.Read(real) : null;

    /// <summary>Whether there is a file within the folders.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileFaultException">The file lies outside, or a link on the way leads outside.</exception>
    public bool Has(string path) => Find(path) is not null;

    private string? Find(string path)
    {
        // The path without links has been checked, so that path is read, and not the one with links.
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
