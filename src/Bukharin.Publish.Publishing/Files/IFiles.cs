namespace Bukharin.Publish.Publishing.Files;

/// <summary>All that this project asks of a disk.</summary>
/// <remarks>
/// Each member does one thing of which a test can say that it fails. Whatever fails throws <see cref="FileFaultException"/>,
/// whose words are made for users.
/// </remarks>
public interface IFiles
{
    /// <summary>What a path leads to, links followed.</summary>
    FileKind Kind(string path);

    /// <summary>What stands in a place itself: a link is <see cref="FileKind.Link"/>, wherever it leads to.</summary>
    FileKind KindInPlace(string path);

    /// <summary>The path of what a path leads to in the end, links followed; the path itself where it is no link.</summary>
    string Target(string path);

    /// <summary>Reads an ordinary file; anything else is refused without being opened.</summary>
    byte[] Read(string path);

    /// <summary>The names of what is in a folder, in ordinal order.</summary>
    IReadOnlyList<string> Names(string folder);

    /// <summary>Makes a folder that nobody else may look into; it must not be there.</summary>
    void CreatePrivateFolder(string path);

    /// <summary>Makes a folder and those above it, as far as they are not there.</summary>
    /// <returns>Whether it was not there.</returns>
    bool CreateFolder(string path);

    /// <summary>Writes a new file through to the disk. The place must be empty; a link in it is not followed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="mode">Whose permissions the file takes; null for those of any new file.</param>
    void WriteNew(string path, ReadOnlySpan<byte> bytes, string? mode = null);

    /// <summary>Moves a file or a link, itself, to a place that is empty.</summary>
    void Move(string path, string place);

    /// <summary>Moves a file over another in one step; a link in the place is replaced, not followed.</summary>
    void Replace(string path, string place);

    /// <summary>Deletes a file or a link; nothing happens where nothing is.</summary>
    void Delete(string path);

    /// <summary>Deletes an empty folder; nothing happens where nothing is.</summary>
    void DeleteFolder(string path);

    /// <summary>Writes the names in a folder through to the disk, so that they outlive a power cut.</summary>
    void Sync(string folder);

    /// <summary>Takes a folder for this program alone. A lock ends with the process that holds it, however that ends.</summary>
    /// <returns>The lock, or null if somebody else holds it.</returns>
    IDisposable? TryLock(string folder);
}
