namespace Bukharin.Publish.Publishing.Files;

/// <summary>A lock on a folder, held by this process alone.</summary>
/// <remarks>
/// The operating system locks the open folder itself, so the lock ends with the process in any case and leaves no file. Where
/// folders cannot be locked, as on Windows and some network disks, a file in the folder is locked.
/// </remarks>
internal sealed class FolderLock : IDisposable
{
    private const string FileName = ".bukharin-publish.lock";

    // Closing it ends the lock.
    private readonly IDisposable _held;

    private FolderLock(IDisposable held) => _held = held;

    /// <summary>Takes the lock without waiting.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The lock, or null if another process holds it.</returns>
    /// <exception cref="FileFaultException">The folder cannot be opened.</exception>
    public static FolderLock? TryTake(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return TryTakeFile(path);
        }

        var folder = NativeFiles.OpenFolder(path);
        switch (NativeFiles.Lock(folder))
        {
            case 0:
                return new FolderLock(folder);
            // EWOULDBLOCK, on Linux and on macOS.
            case 11 or 35:
                folder.Dispose();
                return null;
            default:
                folder.Dispose();
                return TryTakeFile(path);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();

    private static FolderLock? TryTakeFile(string path)
    {
        var file = Path.Combine(path, FileName);
        if (new FileInfo(file).LinkTarget is not null)
        {
            throw new FileFaultException(file, "a link is in the place of the folder's lock");
        }

        try
        {
            // On POSIX systems the file is not deleted: another process may have just opened it.
            return new FolderLock(new FileStream(
                file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None));
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            return null;
        }
        catch (Exception fault) when (FaultWords.IsRefusal(fault))
        {
            throw FaultWords.Of(file, fault);
        }
    }
}
