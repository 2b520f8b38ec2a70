namespace Bukharin.Publish.Publishing.Files;

/// <summary>Everything that this project does with a disk.</summary>
/// <remarks>
/// Each member does one thing, which a test can make fail. All failures are <see cref="FileFaultException"/>, with words for users.
/// </remarks>
public interface IFiles
{
    /// <summary>What a path refers to; links are followed.</summary>
    FileKind Kind(string path);

    /// <summary>What a path refers to; links are not followed, but are <see cref="FileKind.Link"/>.</summary>
    FileKind KindInPlace(string path);

    /// <summary>The path at the end of a chain of links; the path itself if it is no link.</summary>
    string Target(string path);

    /// <summary>Reads an ordinary file. Anything else is refused without being opened.</summary>
    byte[] Read(string path);

    /// <summary>The names of what is in a folder, in ordinal order.</summary>
    IReadOnlyList<string> Names(string folder);

    /// <summary>Makes a folder that only this user can open. It must not exist yet.</summary>
    void CreatePrivateFolder(string path);

    /// <summary>Makes a folder, and those above it that are missing.</summary>
    /// <returns>Whether the folder was missing.</returns>
    bool CreateFolder(string path);

    /// <summary>Writes a new file and flushes it to the disk. Nothing may be in its place; a link there is not followed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="mode">A file whose permissions the new one gets; null for the usual permissions.</param>
    void WriteNew(string path, ReadOnlySpan<byte> bytes, string? mode = null);

    /// <summary>Moves a file, or a link itself, to an empty place.</summary>
    void Move(string path, string place);

    /// <summary>Moves a file over another in one step. A link in the place is replaced, not followed.</summary>
    void Replace(string path, string place);

    /// <summary>Deletes a file or a link, if there is one.</summary>
    void Delete(string path);

    /// <summary>Deletes an empty folder, if there is one.</summary>
    void DeleteFolder(string path);

    /// <summary>Flushes a folder's list of names to the disk, so that it survives a power cut.</summary>
    void Sync(string folder);

    /// <summary>Locks a folder for this process. The lock ends with the process in any case.</summary>
    /// <returns>The lock, or null if another process holds it.</returns>
    IDisposable? TryLock(string folder);
}
