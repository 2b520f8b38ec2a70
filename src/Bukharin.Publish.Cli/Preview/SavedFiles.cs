using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>Waits until somebody saves a text or a file beside it: its edition file, a picture, a style.</summary>
internal sealed class SavedFiles : IDisposable
{
    // Editors write a file in several steps. Changes within this time are one save.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(20);

    private readonly SemaphoreSlim _saved = new(0, 1);
    private readonly List<FileSystemWatcher> _watchers = [];

    // 1 after a style was saved, until that has been reported. Watchers run on threads of their own.
    private int _hasStyles;

    /// <summary>Starts to watch the folder of a text, and folders of styles beside and above it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="style">The chosen style, which may be a path; null for none.</param>
    public SavedFiles(SourceText source, string? style)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(source.Path))!;
        Watch(folder, isOfStyles: false);
        IEnumerable<string?> styles = [.. Upward(folder).Select(place => Path.Combine(place, "styles")), File.Exists(style) ? Path.GetDirectoryName(Path.GetFullPath(style)) : style];
        foreach (var found in styles.Where(Directory.Exists).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Watch(found, isOfStyles: true);
        }
    }

    /// <summary>Waits for the next save.</summary>
    /// <returns>Whether the save includes a part of a style.</returns>
    public async Task<bool> Next(CancellationToken stop)
    {
        await _saved.WaitAsync(stop);
        while (await _saved.WaitAsync(Settling, stop))
        {
        }

        return Interlocked.Exchange(ref _hasStyles, 0) == 1;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _saved.Dispose();
    }

    private static IEnumerable<string> Upward(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            yield return place.FullName;
        }
    }

    private void Watch(string folder, bool isOfStyles)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isOfStyles,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => Tell(isOfStyles);
        watcher.Created += (_, _) => Tell(isOfStyles);
        watcher.Deleted += (_, _) => Tell(isOfStyles);
        watcher.Renamed += (_, _) => Tell(isOfStyles);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Tell(bool isOfStyles)
    {
        if (isOfStyles)
        {
            Interlocked.Exchange(ref _hasStyles, 1);
        }

        try
        {
            _saved.Release();
        }
        catch (Exception fault) when (fault is SemaphoreFullException or ObjectDisposedException)
        {
            // The save is known already, or nobody waits for one any more.
        }
    }
}
