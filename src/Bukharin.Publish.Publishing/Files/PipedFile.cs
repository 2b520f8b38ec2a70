namespace Bukharin.Publish.Publishing.Files;

/// <summary>The files of a disk with one more that is not on it: a text from a pipe, or an unsaved text in an editor.</summary>
/// <param name="files">The files of the machine.</param>
/// <param name="path">The path that the file appears at. A real file there is hidden.</param>
/// <param name="bytes">The content of the file.</param>
public sealed class PipedFile(IFiles files, string path, byte[] bytes) : IFiles
{
    private readonly string _path = Path.GetFullPath(path);

    /// <inheritdoc/>
    public FileKind Kind(string path) => IsIt(path) ? FileKind.File : files.Kind(path);

    /// <inheritdoc/>
    public FileKind KindInPlace(string path) => IsIt(path) ? FileKind.File : files.KindInPlace(path);

    /// <inheritdoc/>
    public string Target(string path) => IsIt(path) ? path : files.Target(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => IsIt(path) ? bytes : files.Read(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> Names(string folder) => files.Names(folder);

    /// <inheritdoc/>
    public void CreatePrivateFolder(string path) => files.CreatePrivateFolder(path);

    /// <inheritdoc/>
    public bool CreateFolder(string path) => files.CreateFolder(path);

    /// <inheritdoc/>
    public void WriteNew(string path, ReadOnlySpan<byte> bytes, string? mode = null) => files.WriteNew(path, bytes, mode);

    /// <inheritdoc/>
    public void Move(string path, string place) => files.Move(path, place);

    /// <inheritdoc/>
    public void Replace(string path, string place) => files.Replace(path, place);

    /// <inheritdoc/>
    public void Delete(string path) => files.Delete(path);

    /// <inheritdoc/>
    public void DeleteFolder(string path) => files.DeleteFolder(path);

    /// <inheritdoc/>
    public void Sync(string folder) => files.Sync(folder);

    /// <inheritdoc/>
    public IDisposable? TryLock(string folder) => files.TryLock(folder);

    private bool IsIt(string path) => string.Equals(Path.GetFullPath(path), _path, StringComparison.Ordinal);
}
