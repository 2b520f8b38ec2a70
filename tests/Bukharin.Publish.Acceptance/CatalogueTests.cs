using System.Globalization;
using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>Many texts in parts that run beside each other, by whatever runs them; what comes of it is what one run makes.</summary>
public sealed class CatalogueTests : IDisposable
{
    private const int Texts = 8;
    private const string Parts = "4";

    private readonly TemporaryFolder _folder = new();

    public CatalogueTests()
    {
        Directory.CreateDirectory(_folder.File("texts"));
        for (var i = 1; i <= Texts; i++)
        {
            var text = _folder.File(string.Create(CultureInfo.InvariantCulture, $"texts/letter-{i}.md"));
            File.WriteAllText(text, string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Letter {i} from the rock\nauthor: Aud Ness\ndescription: Of lamps and stairs.\nlang: en\nsource: none\n---\n\n1) The lamp [of the rock]{{.gloss}} burns {i} hours.\n\n2) The stair is wet.\n"));
        }

        // The command lines of the documentation call the program by its name.
        Directory.CreateDirectory(_folder.File("bin"));
        var program = _folder.File("bin/bukharin-publish");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "bukharin-publish.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Program.Build(_folder.File("texts"), _folder.File("whole"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_browser_finds_nothing_wrong_with_a_shelf()
    {
        File.WriteAllText(_folder.File("lesson.md"), "---\ntitle: A lesson\nlang: en\nsource: none\nstyle: handout\nquestions:\n  - ask: Who?\n    answer: Aud.\n---\n\n1) The lamp [of the rock]{.gloss} is clean.\n");
        Program.Build(_folder.File("lesson.md"), _folder.File("whole"));
        Program.Build(_folder.File("lesson.md"), _folder.File("whole"), "--answers");
        Assert.Equal(0, Program.Run("catalogue", "index", _folder.File("whole"), "--title", "Letters from the rock").ExitCode);

        var seen = ReadingSystem.Run("page.mjs", _folder.File("whole/index.html"), _folder.File("shelf.png"));

        Assert.True(seen.ExitCode == 0, seen.Error);
    }

    [Fact]
    public void GNU_parallel_runs_the_parts()
    {
        var run = Run("parallel", ["--halt", "never", "bukharin-publish build texts --out site --shard {}/4 --quiet", ":::", "1", "2", "3", "4"]);

        Assert.True(run.ExitCode == 0, run.Error);
        IsWhole();
    }

    [Fact]
    public void Slurm_runs_the_parts_as_an_array()
    {
        Assert.SkipUnless(Environment.UserName == "root", "Slurm's daemon has to be root.");
        Run("sbatch", ["--version"]);
        Run("munged", ["--version"]);

        var run = Run(
            Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Acceptance", "Schedulers", "slurm-array"),
            [Path.Combine(Repository.Root, "docs", "examples", "catalogue.sbatch"), "texts", _folder.File("site"), Parts]);

        Assert.True(run is { ExitCode: 0, Error: "" }, run.Error);
        IsWhole();
    }

    private OutsideProgram.Result Run(string program, string[] arguments) => OutsideProgram.RunIn(
        _folder.Path, new Dictionary<string, string> { ["PATH"] = $"{_folder.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}" }, program, arguments);

    private void IsWhole()
    {
        var whole = Names("whole");
        Assert.Equal(whole, Names("site"));
        Assert.All(whole, name => Assert.Equal(File.ReadAllBytes(_folder.File($"whole/{name}")), File.ReadAllBytes(_folder.File($"site/{name}"))));
        var merged = Program.Run("catalogue", "merge", _folder.File("site"), "--texts", _folder.File("texts"));
        Assert.True(merged.ExitCode == 0, merged.Error);
        Assert.EndsWith("8 texts, 8 of them proved.", merged.Out.TrimEnd(), StringComparison.Ordinal);
    }

    private List<string> Names(string folder) =>
        [.. Directory.GetFiles(_folder.File(folder)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
