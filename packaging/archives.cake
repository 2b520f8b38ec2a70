// How files are put into archives: in the order of their names, with no time and nobody's name, so that the same files make the
// same archive.
using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
const UnixFileMode Executable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

// As the first day that a ZIP archive can hold.
var archiveTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

// A ZIP for Windows, whose Explorer opens it; a tar.gz, which keeps the program executable, for all others.
void WriteArchive(string folder, string name, string output)
{
    if (IsRunningOnWindows())
    {
        using var zip = ZipFile.Open($"{output}/{name}.zip", ZipArchiveMode.Create);
        foreach (var (path, inside) in Contents(folder))
        {
            var entry = zip.CreateEntry($"{name}/{inside}", CompressionLevel.SmallestSize);
            entry.LastWriteTime = archiveTime;
            using var content = entry.Open();
            using var file = System.IO.File.OpenRead(path);
            file.CopyTo(content);
        }

        return;
    }

    using var stream = System.IO.File.Create($"{output}/{name}.tar.gz");
    using var gzip = new GZipStream(stream, CompressionLevel.SmallestSize);
    using var tar = new TarWriter(gzip, TarEntryFormat.Ustar);
    foreach (var (path, inside) in Contents(folder))
    {
        using var file = System.IO.File.OpenRead(path);
        tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, $"{name}/{inside}")
        {
            DataStream = file,
            Mode = inside == "bukharin-publish" ? Executable : Readable,
            ModificationTime = archiveTime,
        });
    }
}

IEnumerable<(string Path, string Inside)> Contents(string folder) => System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
    .Select(path => (Path: path, Inside: System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/')))
    .OrderBy(file => file.Inside, StringComparer.Ordinal);

void WriteChecksums(string folder) => System.IO.File.WriteAllText(
    $"{folder}/SHA256SUMS",
    string.Concat(Contents(folder).Where(file => file.Inside != "SHA256SUMS").Select(file =>
        $"{Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(file.Path)))}  {file.Inside}\n")));

string DebianArchitecture() => RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "amd64";

// The program and its styles stay together in one folder, and a link in the path leads there.
void WriteDebianTree(string folder, string root, string version)
{
    if (System.IO.Directory.Exists(root))
    {
        System.IO.Directory.Delete(root, recursive: true);
    }

    foreach (var (path, inside) in Contents(folder))
    {
        var place = $"{root}/usr/lib/bukharin-publish/{inside}";
        System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
        System.IO.File.Copy(path, place);
        System.IO.File.SetUnixFileMode(place, inside == "bukharin-publish" ? Executable : Readable);
    }

    System.IO.Directory.CreateDirectory($"{root}/usr/bin");
    System.IO.File.CreateSymbolicLink($"{root}/usr/bin/bukharin-publish", "../lib/bukharin-publish/bukharin-publish");
    System.IO.Directory.CreateDirectory($"{root}/usr/share/doc/bukharin-publish");
    System.IO.File.Move($"{root}/usr/lib/bukharin-publish/LICENSE", $"{root}/usr/share/doc/bukharin-publish/copyright");
    System.IO.Directory.CreateDirectory($"{root}/DEBIAN");
    System.IO.File.WriteAllText($"{root}/DEBIAN/control", System.IO.File.ReadAllText("./packaging/control")
        .Replace("{version}", version).Replace("{architecture}", DebianArchitecture()));
}
