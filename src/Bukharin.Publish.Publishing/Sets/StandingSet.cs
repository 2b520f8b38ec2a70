using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>What is known of the files that stand in a folder: which of them this program has written, and with what content.</summary>
internal sealed class StandingSet
{
    private readonly IFiles _files;
    private readonly string _folder;
    private readonly string _name;

    /// <summary>Reads manifest and checksums of a folder, as far as they are there.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="folder">The folder, there or not.</param>
    /// <param name="name">The set's name.</param>
    public StandingSet(IFiles files, string folder, string name)
    {
        _files = files;
        _folder = folder;
        _name = name;
        Manifest = Read(name + SetManifest.Extension) is { } manifest ? ManifestJson.Read(manifest) : null;
        Sums = Checksums.Read(Read(Checksums.FileName));
    }

    /// <summary>The set's manifest; null if there is none, or what stands in its place is none.</summary>
    public SetManifest? Manifest { get; }

    /// <summary>The checksums of the folder.</summary>
    public Checksums Sums { get; }

    /// <summary>What this program has written into a place, by its hash; null if nothing.</summary>
    /// <remarks>Sets had no manifest once; of those, the checksums know, which do not say whose a file is.</remarks>
    public string? Written(string name) => Manifest is not null ? Manifest.HashOf(name)
        : Sums.HashOf(name) is { } hash && OwnerOf(name) is null ? hash
        : null;

    /// <summary>The name of another set that a file belongs to, or null.</summary>
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
