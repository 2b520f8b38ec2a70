using Bukharin.Publish.Tests.Support;
using System.Collections.Immutable;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Docx;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>What becomes of an edition that fails its verification.</summary>
public sealed class RejectedEditionTests : IDisposable
{
    private const string Letter = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is clean.\n\n2) The stair is sound.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_fails_the_build_and_is_kept_aside_and_the_good_one_stays()
    {
        var source = Path.Combine(_folder, "letter.md");
        File.WriteAllText(source, Letter);
        Assert.Equal(0, Run(Formats.All, "build", source, "--out", _folder).ExitCode);
        var good = File.ReadAllBytes(Path.Combine(_folder, "letter.docx"));
        var goodEpub = File.ReadAllBytes(Path.Combine(_folder, "letter.epub"));

        var (exitCode, error) = Run(Forgetful, "build", source, "--out", _folder, "--again");

        Assert.Equal(1, exitCode);
        Assert.Contains("(9,1): error BP4203: letter.docx: ", error, StringComparison.Ordinal);
        Assert.Equal(good, File.ReadAllBytes(Path.Combine(_folder, "letter.docx")));
        Assert.Equal(goodEpub, File.ReadAllBytes(Path.Combine(_folder, "letter.epub")));
        Assert.True(File.Exists(Path.Combine(_folder, "rejected", "letter.docx")));
        Assert.False(File.Exists(Path.Combine(_folder, "rejected", "letter.epub")));
        Assert.Contains("\"proved\": true", File.ReadAllText(Path.Combine(_folder, "letter.report.json")), StringComparison.Ordinal);
        Assert.Contains("BP4203", File.ReadAllText(Path.Combine(_folder, "rejected", "letter.report.json")), StringComparison.Ordinal);
        Assert.Contains("Not proved, do not publish", File.ReadAllText(Path.Combine(_folder, "rejected", "letter.report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_taken_away_by_the_next_good_build()
    {
        var source = Path.Combine(_folder, "letter.md");
        File.WriteAllText(source, Letter);
        Run(Forgetful, "build", source, "--out", _folder);
        Assert.True(File.Exists(Path.Combine(_folder, "rejected", "letter.docx")));
        Assert.False(File.Exists(Path.Combine(_folder, "letter.docx")));

        Run(Formats.All, "build", source, "--out", _folder);

        Assert.False(Directory.Exists(Path.Combine(_folder, "rejected")));
    }

    [Fact]
    public void Without_verification_nobody_notices()
    {
        var source = Path.Combine(_folder, "letter.md");
        File.WriteAllText(source, Letter);

        Assert.Equal(0, Run(Forgetful, "build", source, "--out", _folder, "--no-verify").ExitCode);
        Assert.Equal(1, Run(Formats.All, "verify", _folder, "--source", _folder).ExitCode);
    }

    /// <summary>The formats, with a writer of DOCX that forgets the last clause.</summary>
    private static ImmutableArray<Format> Forgetful =>
    [
        .. Formats.All.Select(format => format.Name == "docx"
            ? format with { Write = (job, output) => DocxWriter.Write(new EditionJob(WithoutLastClause(job.Document), job.Style, job.Timestamp, readFile: TestPictures.Of), output) }
            : format),
    ];

    private static Document WithoutLastClause(Document document) => document with { Blocks = document.Blocks[..^1] };

    private static (int ExitCode, string Error) Run(ImmutableArray<Format> formats, params string[] arguments)
    {
        var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, new Terminal(TextWriter.Null, error, IsPerson: false, SourceDateEpoch: null), formats);
        return (exitCode, error.ToString());
    }
}
