using System.Diagnostics;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>Pipes and devices in every place where the program looks for a file: it says so, and waits for none.</summary>
public sealed class OddPlaceTests : IDisposable
{
    private const string Front = "---\ntitle: A letter\nlang: en\nsource: none\n";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Session _session = new();

    public static TheoryData<string, string, string[]> Places
    {
        get
        {
            var places = new TheoryData<string, string, string[]>();
            foreach (var kind in new[] { "pipe", "device" })
            {
                places.Add(kind, "t.md", ["build", "t.md"]);
                places.Add(kind, "t.md", ["check", "t.md"]);
                places.Add(kind, "t.md", ["outline", "t.md"]);
                places.Add(kind, "t.md", ["excerpt", "t.md", "1"]);
                places.Add(kind, "p.yaml", ["check", "p.txt"]);
                places.Add(kind, "v.md", ["check", "all.volume.yaml"]);
                places.Add(kind, "names.registers.yaml", ["check", "register.md"]);
                places.Add(kind, "p.png", ["check", "picture.md"]);
                places.Add(kind, "c.png", ["build", "cover.md", "--to", "epub"]);
                places.Add(kind, "styles/house/style.yaml", ["check", "styled.md"]);
                places.Add(kind, "styles/sheet/my.css", ["check", "sheet.md"]);
                places.Add(kind, "styles/font/my.ttf", ["check", "font.md"]);
                places.Add(kind, "styles/patterns/my.js", ["check", "patterns.md"]);
                places.Add(kind, "e.docx", ["import", "e.docx"]);
                places.Add(kind, "e.pdf", ["import", "e.pdf"]);
                places.Add(kind, "e.epub", ["verify", "e.epub", "--source", "good.md"]);
                places.Add(kind, "e.docx", ["import", "e.docx", "--source", "good.md"]);
                places.Add(kind, "editions/good.docx", ["build", "good.md", "--to", "docx"]);
                places.Add(kind, "editions/good.manifest.json", ["build", "good.md", "--to", "docx"]);
                places.Add(kind, "editions/SHA256SUMS", ["build", "good.md", "--to", "docx"]);
                places.Add(kind, "good.x.md", ["excerpt", "good.md", "1", "-o", "good.x.md"]);
                places.Add(kind, "house.docx", ["build", "good.md", "--to", "docx", "--reference", "house.docx"]);
            }

            return places;
        }
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [MemberData(nameof(Places))]
    public async Task It_is_told_and_not_waited_for(string kind, string place, string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has neither in folders.");
        MakeTexts();
        Directory.CreateDirectory(Path.GetDirectoryName(_session.At(place))!);
        if (kind == "pipe")
        {
            using var made = Process.Start("mkfifo", [_session.At(place)]);
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        else
        {
            File.CreateSymbolicLink(_session.At(place), "/dev/zero");
        }

        var run = Task.Run(() => Session.Run([.. arguments.Select(argument => argument.Contains('.', StringComparison.Ordinal) ? _session.At(argument) : argument)]), TestContext.Current.CancellationToken);
        var (exitCode, _, error) = await run.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(1, exitCode);
        Assert.Contains(Path.GetFileName(place), error, StringComparison.Ordinal);
        Assert.Matches("error BP(1092|1094|1510|1511|1512|5001|5004|3301)", error);
        Assert.DoesNotContain("BP9001", error, StringComparison.Ordinal);
    }

    private void MakeTexts()
    {
        Write("good.md", $"{Front}---\n\n1) The lamp is lit.\n");
        Write("p.txt", "A letter\n\nThe lamp is lit.\n");
        Write("all.volume.yaml", "title: Letters\nlang: en\nsource: none\ntexts: [v.md]\n");
        Write("register.md", $"{Front}persons: names.registers.yaml\n---\n\n[Agnes]{{.person}} lit the lamp.\n");
        Write("picture.md", $"{Front}---\n\n![A lamp](p.png)\n");
        Write("cover.md", $"{Front}cover: c.png\n---\n\nThe lamp is lit.\n");
        Styled("styled", "house", null);
        Styled("sheet", "sheet", "epub:\n  style-sheet: my.css\n");
        Styled("font", "font", "pdf:\n  fonts:\n    regular: my.ttf\n");
        Styled("patterns", "patterns", "pdf:\n  hyphenation:\n    en: my.js\n");
    }

    private void Styled(string text, string style, string? keys)
    {
        Write(text + ".md", $"{Front}style: {style}\n---\n\nThe lamp is lit.\n");
        Directory.CreateDirectory(_session.At($"styles/{style}"));
        if (keys is not null)
        {
            Write($"styles/{style}/style.yaml", $"extends: classic\n{keys}");
        }
    }

    private void Write(string name, string text) => File.WriteAllText(_session.At(name), text);
}
