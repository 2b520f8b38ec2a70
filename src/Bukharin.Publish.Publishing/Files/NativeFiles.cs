using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Bukharin.Publish.Publishing.Files;

/// <summary>POSIX calls that the framework does not offer: kinds of files, locks on folders, flushing of folders.</summary>
/// <remarks>
/// These call the runtime's own native library instead of the C library. Its structures and constants are the same on every system,
/// and it is present wherever the runtime is, also in native executables. Not for Windows.
/// </remarks>
internal static unsafe partial class NativeFiles
{
    private const string Library = "libSystem.Native";

    // Flags and mode come first in the structure; the rest is not needed.
    private const int StatusSize = 512;
    private const int ModeOffset = 4;

    private const int ReadOnly = 0x0000;
    private const int CloseOnExec = 0x0010;

    private const int LockExclusively = 2;
    private const int DoNotWait = 4;

    public static FileKind Kind(string path, bool followLinks)
    {
        var status = stackalloc byte[StatusSize];
        if ((followLinks ? Stat(path, status) : LinkStat(path, status)) != 0)
        {
            return FileKind.Nothing;
        }

        // POSIX sys/stat.h: the bits of S_IFMT.
        return (*(int*)(status + ModeOffset) & 0xF000) switch
        {
            0x8000 => FileKind.File,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            0x1000 => FileKind.Pipe,
            0xC000 => FileKind.Socket,
            _ => FileKind.Device,
        };
    }

    /// <summary>Opens a folder.</summary>
    /// <exception cref="FileFaultException">It cannot be opened.</exception>
    public static SafeFileHandle OpenFolder(string path)
    {
        var descriptor = Open(path, ReadOnly | CloseOnExec, 0);
        return descriptor >= 0 ? new SafeFileHandle(descriptor, ownsHandle: true) : throw FaultWords.Of(path, Marshal.GetLastPInvokeError());
    }

    /// <summary>Locks an open folder, without waiting, until it is closed.</summary>
    /// <returns>0, or the error number.</returns>
    public static int Lock(SafeFileHandle folder) => Lock(folder, LockExclusively | DoNotWait) == 0 ? 0 : Marshal.GetLastPInvokeError();

    /// <summary>Flushes a folder to the disk.</summary>
    /// <returns>0, or the error number.</returns>
    public static int Sync(SafeFileHandle folder) => SyncFile(folder) == 0 ? 0 : Marshal.GetLastPInvokeError();

    [LibraryImport(Library, EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Stat(string path, byte* status);

    [LibraryImport(Library, EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int LinkStat(string path, byte* status);

    [LibraryImport(Library, EntryPoint = "SystemNative_Open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial nint Open(string path, int flags, int mode);

    [LibraryImport(Library, EntryPoint = "SystemNative_FLock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle folder, int operation);

    [LibraryImport(Library, EntryPoint = "SystemNative_FSync", SetLastError = true)]
    private static partial int SyncFile(SafeFileHandle folder);
}
