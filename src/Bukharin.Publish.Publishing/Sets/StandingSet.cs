using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Knows which files of a folder were written by this program, and with what content.</summary>
internal sealed class StandingSet
{
    private readonly IFiles _files;
    private readonly string _folder;
    private readonly string _name;

    /// <summary>Reads the manifest and the checksums of a folder, if there are any.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The folder, which need not exist.</param>
    /// <param name="name">The set's name.</param>
    public StandingSet(IFiles files, string folder, string name)
    {
        _files = files;
        _folder = folder;
        _name = name;
        Manifest = Read(name + SetManifest.Extension) is { } manifest ? ManifestJson.Read(manifest) : null;
        Sums = Checksums.Read(Read(Checksums.FileName));
    }

    /// <summary>The set's manifest; null if there is no valid one.</summary>
    public SetManifest? Manifest { get; }

    /// <summary>The checksums of the folder.</summary>
    public Checksums Sums { get; }

    /// <summary>The hash of what this program has written into a place; null if it has written nothing there.</summary>
    /// <remarks>Sets of early versions have no manifest, only the checksums, which do not tell what set a file belongs to.</remarks>
    public string? Written(string name) => Manifest is not null ? Manifest.HashOf(name)
        : Sums.HashOf(name) is { } hash && OwnerOf(name) is null ? hash
        : null;

    /// <summary>The name of another set that a file belongs to; or null.</summary>
    public string? OwnerOf(string name) => _files.Names(_folder)
        .Where(one => one.EndsWith(SetManifest.Extension, StringComparison.Ordinal) && one != _name + SetManifest.Extension)
        .Select(one => Read(one) is { } bytes ? ManifestJson.Read(bytes) : null)
        .FirstOrDefault(manifest => manifest is not null && (manifest.FileName == name || manifest.Files.Any(file => string.Equals(file.File, name, StringComparison.OrdinalIgnoreCase))))
        ?.Name;

    private byte[]? Read(string name)
    {
        var path = Path.Combine(_folder, name);
        return _files.KindInPlace(path) == FileKind.File ? _files.Read(path) : null;
    }
}
