namespace Bukharin.Publish.Publishing.Files;

/// <summary>The files of this machine.</summary>
public sealed class DiskFiles : IFiles
{
    /// <inheritdoc/>
    public FileKind Kind(string path) => Kind(path, followLinks: true);

    /// <inheritdoc/>
    public FileKind KindInPlace(string path) => Kind(path, followLinks: false);

    /// <inheritdoc/>
    public string Target(string path) => Try(path, () =>
        KindInPlace(path) == FileKind.Link ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path);

    /// <inheritdoc/>
    public byte[] Read(string path) => Try(path, () => Kind(path) switch
    {
        FileKind.Nothing => throw new FileFaultException(path, "there is no such file", isMissing: true),
        FileKind.Folder => throw new FileFaultException(path, "it is a folder"),
        FileKind.Pipe => throw new FileFaultException(path, "it is a pipe, which would be waited for without end"),
        FileKind.Socket or FileKind.Device => throw new FileFaultException(path, "it is a device or a socket, not a file"),
        _ => File.ReadAllBytes(path),
    });

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string folder) => Try(folder, () =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList());

    /// <inheritdoc/>
    public void CreatePrivateFolder(string path) => Try(path, () =>
    {
        if (KindInPlace(path) != FileKind.Nothing)
        {
            throw new FileFaultException(path, "something is there already");
        }

        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    });

    /// <inheritdoc/>
    public bool CreateFolder(string path) => Try(path, () =>
    {
        if (Kind(path) == FileKind.Folder)
        {
            return false;
        }

        // Another process may have made it in the meantime.
        if (KindInPlace(path) != FileKind.Nothing && Kind(path) != FileKind.Folder)
        {
            throw new FileFaultException(path, "it is no folder");
        }

        Directory.CreateDirectory(path);
        return true;
    });

    /// <inheritdoc/>
    public void WriteNew(string path, ReadOnlySpan<byte> bytes, string? mode = null)
    {
        try
        {
            // CreateNew is O_CREAT and O_EXCL: whatever exists in that place, even a link, is never opened.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            if (mode is not null && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(mode));
            }
        }
        catch (Exception fault) when (FaultWords.IsRefusal(fault))
        {
            throw FaultWords.Of(path, fault);
        }
    }

    /// <inheritdoc/>
    public void Move(string path, string place) => Try(place, () =>
    {
        File.Move(path, place, overwrite: false);
        return true;
    });

    /// <inheritdoc/>
    public void Replace(string path, string place) => Try(place, () =>
    {
        File.Move(path, place, overwrite: true);
        return true;
    });

    /// <inheritdoc/>
    public void Delete(string path) => Try(path, () =>
    {
        File.Delete(path);
        return true;
    });

    /// <inheritdoc/>
    public void DeleteFolder(string path) => Try(path, () =>
    {
        if (KindInPlace(path) != FileKind.Nothing)
        {
            Directory.Delete(path, recursive: false);
        }

        return true;
    });

    /// <inheritdoc/>
    public void Sync(string folder)
    {
        // Windows has no such call: NTFS journals its directories itself.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var handle = NativeFiles.OpenFolder(folder);
        var error = NativeFiles.Sync(handle);

        // EINVAL: this disk cannot sync folders, which should not prevent publishing on it.
        if (error is not (0 or 22))
        {
            throw FaultWords.Of(folder, error);
        }
    }

    /// <inheritdoc/>
    public IDisposable? TryLock(string folder) => FolderLock.TryTake(folder);

    private static FileKind Kind(string path, bool followLinks)
    {
        if (!OperatingSystem.IsWindows())
        {
            return path.Contains('\0', StringComparison.Ordinal) ? FileKind.Nothing : NativeFiles.Kind(path, followLinks);
        }

        if (!followLinks && new FileInfo(path).LinkTarget is not null)
        {
            return FileKind.Link;
        }

        return File.Exists(path) ? FileKind.File : Directory.Exists(path) ? FileKind.Folder : FileKind.Nothing;
    }

    private static T Try<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception fault) when (FaultWords.IsRefusal(fault))
        {
            throw FaultWords.Of(path, fault);
        }
    }
}
