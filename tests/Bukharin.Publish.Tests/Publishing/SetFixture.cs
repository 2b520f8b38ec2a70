using System.Text;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>A folder of sets of tiny files, and what a stranger sees in it.</summary>
internal sealed class SetFixture : IDisposable
{
    /// <summary>What files that are none of ours hold.</summary>
    public const string Foreign = "a teacher's";

    // What is tried is the order of thousands of steps, each of which waits for the disk to have written: a file system in memory writes at once.
    private const string Memory = "/dev/shm";

    public string Root { get; } = Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, Path.GetRandomFileName())).FullName
        : Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public string Folder => Path.Combine(Root, "editions");

    public string At(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>A set whose every file says which version it is of.</summary>
    public static EditionSet Set(string name, string version, params string[] formats) => new(
        name,
        name + ".md",
        [
            .. (formats.Length == 0 ? ["pdf", "docx"] : formats).Select(format => new SetFile($"{name}.{format}", format, Bytes(version))),
            new SetFile(name + ".report.json", SetFile.Report, Bytes(version)),
        ],
        [new InputFile("text", name + ".md", SetFile.Hash(Bytes(version)))],
        IsProved: true,
        Epoch: null)
    {
        Revision = version,
    };

    public SetOutcome Put(EditionSet set, bool force = false, IFiles? files = null) =>
        new SetFolder(files ?? new DiskFiles(), Folder).Put(set, force, CancellationToken.None);

    public SetOutcome SetAside(EditionSet set, IFiles? files = null) =>
        new SetFolder(files ?? new DiskFiles(), Folder).SetAside(set, force: false, CancellationToken.None);

    public void Settle() => Assert.DoesNotContain(new SetFolder(new DiskFiles(), Folder).Settle(CancellationToken.None), one => one.Severity == Diagnostics.DiagnosticSeverity.Error);

    public string Text(string name) => File.ReadAllText(At(name));

    public IEnumerable<string> Names => Directory.Exists(Folder)
        ? Directory.EnumerateFileSystemEntries(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Asserts that a set is whole: every file is of one version, and as manifest and checksums say.</summary>
    /// <returns>The version.</returns>
    public string AssertWhole(string name, string subfolder = "")
    {
        var folder = Path.Combine(Folder, subfolder);
        var manifest = ManifestJson.Read(File.ReadAllBytes(Path.Combine(folder, name + SetManifest.Extension)))!;
        var version = Assert.Single(manifest.Files.Select(file => File.ReadAllText(Path.Combine(folder, file.File))).Distinct());
        Assert.Equal(
            manifest.Files.Select(file => file.File).Append(manifest.FileName).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder, name + ".*").Select(path => Path.GetFileName(path)).Where(one => !one.Contains(".bak", StringComparison.Ordinal) && File.ReadAllText(Path.Combine(folder, one)) != Foreign).Order(StringComparer.Ordinal));
        var sums = File.ReadAllLines(Path.Combine(folder, Checksums.FileName)).Where(line => line.Contains("  " + name + ".", StringComparison.Ordinal));
        Assert.Equal(
            manifest.Files.Select(file => file.File).Append(manifest.FileName).Order(StringComparer.Ordinal).Select(file => $"{SetFile.Hash(File.ReadAllBytes(Path.Combine(folder, file)))}  {file}"),
            sums);
        Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, SetFile.Hash(File.ReadAllBytes(Path.Combine(folder, file.File)))));
        return version;
    }

    private static byte[] Bytes(string version) => Encoding.UTF8.GetBytes(version);
}
