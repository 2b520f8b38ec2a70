using System.Security.Cryptography;
using System.Text.Json;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>What lies beside the editions: their report and their checksums.</summary>
public sealed class ReportFileTests : IDisposable
{
    private const string Letter = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is clean.\n\n2) The stair is [not]{.supplied} sound.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_build_leaves_a_report_that_names_every_edition_by_its_hash()
    {
        Build("letter");

        using var report = JsonDocument.Parse(File.ReadAllText(At("letter.report.json")));
        Assert.True(report.RootElement.GetProperty("proved").GetBoolean());
        Assert.Equal("letter.md", report.RootElement.GetProperty("source").GetProperty("file").GetString());
        Assert.Equal(Formats.All.Select(format => "letter" + format.Extension), report.RootElement.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("file").GetString()));
        foreach (var edition in report.RootElement.GetProperty("editions").EnumerateArray())
        {
            Assert.Equal(Hash(edition.GetProperty("file").GetString()!), edition.GetProperty("sha256").GetString());
        }
    }

    [Fact]
    public void The_checksums_are_those_of_every_file_of_every_text_built_so_far()
    {
        Build("letter");
        Build("another");

        var lines = File.ReadAllLines(At("SHA256SUMS"));
        var names = Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".md", StringComparison.Ordinal) && name != "SHA256SUMS");
        Assert.Equal(names.Order(StringComparer.Ordinal).Select(name => $"{Hash(name)}  {name}"), lines);
    }

    [Fact]
    public void Checksums_of_files_that_are_gone_go_with_the_next_build()
    {
        Build("letter");
        Build("another");
        File.Delete(At("letter.epub"));

        Build("another", "--again");

        Assert.DoesNotContain(File.ReadAllLines(At("SHA256SUMS")), line => line.EndsWith("letter.epub", StringComparison.Ordinal));
        Assert.Contains(File.ReadAllLines(At("SHA256SUMS")), line => line.EndsWith("letter.docx", StringComparison.Ordinal));
    }

    [Fact]
    public void Editions_that_were_not_verified_have_no_report_and_keep_none_of_before()
    {
        Build("letter");

        Build("letter", "--no-verify", "--again");

        Assert.False(File.Exists(At("letter.report.json")));
        Assert.False(File.Exists(At("letter.report.html")));
        Assert.DoesNotContain(File.ReadAllLines(At("SHA256SUMS")), line => line.Contains("report", StringComparison.Ordinal));
    }

    [Fact]
    public void Verifying_the_same_files_gives_the_same_report()
    {
        Build("letter");
        var elsewhere = At("elsewhere");

        Assert.Equal(0, Run("verify", _folder, "--source", At("letter.md"), "--report", elsewhere));

        foreach (var name in (string[])["letter.report.json", "letter.report.html"])
        {
            Assert.Equal(File.ReadAllBytes(At(name)), File.ReadAllBytes(Path.Combine(elsewhere, name)));
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_back_is_in_the_report_with_nothing_found()
    {
        Build("letter");
        File.WriteAllText(At("letter.epub"), "no edition");

        Assert.Equal(1, Run("verify", _folder, "--source", At("letter.md"), "--report", _folder));

        using var report = JsonDocument.Parse(File.ReadAllText(At("letter.report.json")));
        var epub = report.RootElement.GetProperty("editions").EnumerateArray().Single(edition => edition.GetProperty("format").GetString() == "epub");
        Assert.Equal("BP4001", Assert.Single(epub.GetProperty("findings").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(0, epub.GetProperty("counts").GetProperty("words").GetProperty("found").GetInt32());
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(At(name))));

    private void Build(string name, params string[] options)
    {
        File.WriteAllText(At(name + ".md"), Letter);
        Assert.Equal(0, Run(["build", At(name + ".md"), "--out", _folder, .. options]));
    }

    private static int Run(params string[] arguments) =>
        CommandLine.Run(arguments, new Terminal(TextWriter.Null, TextWriter.Null, IsPerson: false, SourceDateEpoch: null), Formats.All);
}
