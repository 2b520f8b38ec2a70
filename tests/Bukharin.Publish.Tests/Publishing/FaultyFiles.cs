using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>A disk on which one step, or that step and all after it, goes wrong. Steps are those that change something, locks, and readings.</summary>
/// <param name="step">The number of the step, from 1; 0 for none.</param>
/// <param name="fault">How it goes wrong.</param>
internal sealed class FaultyFiles(int step, FaultyFiles.Fault fault) : IFiles
{
    private readonly DiskFiles _disk = new();

    /// <summary>How a step goes wrong.</summary>
    internal enum Fault
    {
        /// <summary>The system refuses this step and no other.</summary>
        Once,

        /// <summary>The system refuses this step and all after it that change something, as on a full or broken disk.</summary>
        FromThenOn,

        /// <summary>The program is killed: the step is done in part, and nothing after it happens at all.</summary>
        Kill,
    }

    /// <summary>The program has been killed.</summary>
    internal sealed class KilledException : Exception;

    /// <summary>How many steps there were.</summary>
    public int Steps { get; private set; }

    public FileKind Kind(string path) => _disk.Kind(path);

    public FileKind KindInPlace(string path) => _disk.KindInPlace(path);

    public string Target(string path) => _disk.Target(path);

    public byte[] Read(string path)
    {
        Step(path, changes: false);
        return _disk.Read(path);
    }

    public IReadOnlyList<string> Names(string folder) => _disk.Names(folder);

    public void CreatePrivateFolder(string path)
    {
        Step(path);
        _disk.CreatePrivateFolder(path);
    }

    public bool CreateFolder(string path)
    {
        Step(path);
        return _disk.CreateFolder(path);
    }

    public void WriteNew(string path, ReadOnlySpan<byte> bytes, string? mode = null)
    {
        if (fault == Fault.Kill && Steps + 1 == step)
        {
            _disk.WriteNew(path, bytes[..(bytes.Length / 2)], mode);
        }

        Step(path);
        _disk.WriteNew(path, bytes, mode);
    }

    public void Move(string path, string place)
    {
        Step(place);
        _disk.Move(path, place);
    }

    public void Replace(string path, string place)
    {
        Step(place);
        _disk.Replace(path, place);
    }

    public void Delete(string path)
    {
        Step(path);
        _disk.Delete(path);
    }

    public void DeleteFolder(string path)
    {
        Step(path);
        _disk.DeleteFolder(path);
    }

    public void Sync(string folder)
    {
        Step(folder);
        _disk.Sync(folder);
    }

    public IDisposable? TryLock(string folder)
    {
        Step(folder);
        return _disk.TryLock(folder);
    }

    private void Step(string path, bool changes = true)
    {
        Steps++;
        if (fault == Fault.Kill && step > 0 && Steps >= step)
        {
            throw new KilledException();
        }

        if (Steps == step || (step > 0 && Steps > step && fault == Fault.FromThenOn && changes))
        {
            throw new FileFaultException(path, "there is no room left on the disk");
        }
    }
}
