using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Files that the system does not let the program read, in every place where it looks for one.</summary>
public sealed class UnreadablePlaceTests : IDisposable
{
    private const string Reason = "you may not read it";
    private const string Front = "---\ntitle: A letter\nlang: en\nsource: none\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public static TheoryData<string, string> Places => new()
    {
        { "t.md", "t.md" },
        { "p.yaml", "p.txt" },
        { "one.md", "all.volume.yaml" },
        { "all.volume.yaml", "all.volume.yaml" },
        { "names.registers.yaml", "register.md" },
        { "p.png", "picture.md" },
        { "c.png", "cover.md" },
        { "style.yaml", "styled.md" },
        { "my.css", "sheet.md" },
        { "my.ttf", "font.md" },
        { "my.js", "patterns.md" },
        { "SHA256SUMS", "t.md" },
        { "t.manifest.json", "t.md" },
        { "t.docx", "t.md" },
    };

    public UnreadablePlaceTests()
    {
        Write("t.md", $"{Front}---\n\n1) The lamp is lit.\n");
        Write("p.txt", "A letter\n\nThe lamp is lit.\n");
        Write("p.yaml", "title: A letter\nlang: en\nsource: none\n");
        Write("one.md", $"{Front}---\n\nThe lamp is lit.\n");
        Write("all.volume.yaml", "title: Letters\nlang: en\nsource: none\ntexts: [one.md]\n");
        Write("names.registers.yaml", "persons: [Agnes]\n");
        Write("register.md", $"{Front}persons: names.registers.yaml\n---\n\n[Agnes]{{.person}} lit the lamp.\n");
        Write("picture.md", $"{Front}---\n\n![A lamp](p.png)\n");
        Write("p.png", "");
        Write("cover.md", $"{Front}cover: c.png\n---\n\nThe lamp is lit.\n");
        Write("c.png", "");
        Styled("styled", "house", "");
        Styled("sheet", "sheet", "epub:\n  style-sheet: my.css\n", "my.css");
        Styled("font", "font", "pdf:\n  fonts:\n    regular: my.ttf\n", "my.ttf");
        Styled("patterns", "patterns", "pdf:\n  hyphenation:\n    en: my.js\n", "my.js");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Places))]
    public void It_is_told_and_nothing_is_written(string place, string text)
    {
        if (place is "SHA256SUMS" or "t.manifest.json" or "t.docx")
        {
            Assert.True(Publish(text, new DiskFiles()).Files.Length > 0);
            Write("t.md", $"{Front}---\n\n1) The lamp is out.\n");
        }

        var before = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);

        var diagnostics = Publish(text, new ForbiddenFiles(place)).Diagnostics;

        Assert.Contains(diagnostics, one => one.Severity == DiagnosticSeverity.Error && one.ToString().Contains(Reason, StringComparison.Ordinal));
        Assert.DoesNotContain(diagnostics, one => one.Code == DiagnosticCodes.InternalFault);
        Assert.Equal(before, Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText));
    }

    private PublishResult Publish(string text, IFiles files) => new Publisher(files, Formats.All).Publish(
        new PublishRequest(Path.Combine(_folder, text)) { Formats = text == "sheet.md" || text == "cover.md" ? ["epub"] : text == "t.md" ? ["docx"] : ["docx", "pdf"] },
        cancellation: TestContext.Current.CancellationToken);

    private void Styled(string text, string style, string keys, string? file = null)
    {
        Write(text + ".md", $"{Front}style: {style}\n---\n\nThe lamp is lit.\n");
        Write($"styles/{style}/style.yaml", $"extends: classic\n{keys}");
        if (file is not null)
        {
            Write($"styles/{style}/{file}", "x");
        }
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
        File.WriteAllText(Path.Combine(_folder, name), text);
    }

    /// <summary>The disk, on which a file of one name may not be read.</summary>
    private sealed class ForbiddenFiles(string name) : IFiles
    {
        private readonly DiskFiles _disk = new();

        public FileKind Kind(string path) => _disk.Kind(path);

        public FileKind KindInPlace(string path) => _disk.KindInPlace(path);

        public string Target(string path) => _disk.Target(path);

        public byte[] Read(string path) => Path.GetFileName(path) == name && !path.Contains($"{Path.DirectorySeparatorChar}classic{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? throw new FileFaultException(path, Reason) : _disk.Read(path);

        public IReadOnlyList<string> Names(string folder) => _disk.Names(folder);

        public void CreatePrivateFolder(string path) => _disk.CreatePrivateFolder(path);

        public bool CreateFolder(string path) => _disk.CreateFolder(path);

        public void WriteNew(string path, ReadOnlySpan<byte> bytes, string? mode = null) => _disk.WriteNew(path, bytes, mode);

        public void Move(string path, string place) => _disk.Move(path, place);

        public void Replace(string path, string place) => _disk.Replace(path, place);

        public void Delete(string path) => _disk.Delete(path);

        public void DeleteFolder(string path) => _disk.DeleteFolder(path);

        public void Sync(string folder) => _disk.Sync(folder);

        public IDisposable? TryLock(string folder) => _disk.TryLock(folder);
    }
}
