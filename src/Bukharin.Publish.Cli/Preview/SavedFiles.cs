using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>Waits for somebody to save a text, or what lies beside it: its edition file, its picture, a style.</summary>
internal sealed class SavedFiles : IDisposable
{
    // An editor writes a file in several steps; what comes within this time is one save.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(40);

    private readonly SemaphoreSlim _saved = new(0, 1);
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Begins to watch.</summary>
    public SavedFiles(SourceText source)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(source.Path))!;
        Watch(folder, isDeep: false);
        var styles = Path.Combine(folder, "styles");
        if (Directory.Exists(styles))
        {
            Watch(styles, isDeep: true);
        }
    }

    /// <summary>Waits for the next save.</summary>
    public async Task Next(CancellationToken stop)
    {
        await _saved.WaitAsync(stop);
        while (await _saved.WaitAsync(Settling, stop))
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _saved.Dispose();
    }

    private void Watch(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Tell()
    {
        try
        {
            _saved.Release();
        }
        catch (Exception fault) when (fault is SemaphoreFullException or ObjectDisposedException)
        {
            // It is known already, or nobody waits any more.
        }
    }
}
