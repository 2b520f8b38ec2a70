using System.Text.Json;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Cli;

/// <summary>Volumes on the command line: what is made of them, and of the texts that stand in them.</summary>
public sealed class VolumeTests : IDisposable
{
    private readonly Session _session = new();

    private string Volume => _session.At("winter/volume.yaml");

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_new_volume_can_be_built_as_it_is_and_is_never_written_over()
    {
        var made = Session.Run("new", "volume", _session.At("winter"));
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("bukharin-publish build", made.Out, StringComparison.Ordinal);

        var (exitCode, output, error) = Session.Run("build", Volume, "--to", "epub,docx");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Proved: 2 editions, ", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_session.At("winter/editions/winter.epub")));
        Assert.True(File.Exists(_session.At("winter/editions/winter.cmif.xml")));
        Assert.Equal(1, Session.Run("new", "volume", _session.At("winter")).ExitCode);
        Assert.Equal((0, ""), (Session.Run("check", Volume).ExitCode, Session.Run("check", Volume).Error));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("handout-large")]
    public void The_volume_among_the_examples_is_without_fault(string style)
    {
        var (exitCode, output, error) = Session.Run("build", Path.Combine(Repository.Root, "docs", "examples", "eleven-barrels.volume.yaml"), "--style", style, "--out", _session.At("barrels"));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Proved: 4 editions, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_a_volume_is_built_by_itself_only_if_the_volume_says_so()
    {
        Session.Run("new", "volume", _session.At("winter"));
        Session.Run("new", "letter", _session.At("winter/alone"));

        Assert.Equal(0, Session.Run("build", _session.At("winter"), "--to", "epub").ExitCode);
        Assert.Equal(["alone.epub", "winter.epub"], Epubs());

        File.WriteAllText(Volume, File.ReadAllText(Volume).Replace("each: false", "each: true", StringComparison.Ordinal));
        Assert.Equal(0, Session.Run("build", _session.At("winter"), "--to", "epub").ExitCode);
        Assert.Equal(["alone.epub", "first.epub", "introduction.epub", "second.epub", "winter.epub"], Epubs());

        Assert.Equal(0, Session.Run("build", Volume, "--to", "epub", "--out", _session.At("other")).ExitCode);
        Assert.Equal(4, Directory.GetFiles(_session.At("other"), "*.epub").Length);
    }

    [Fact]
    public void A_volume_stands_as_long_as_each_of_its_texts_does()
    {
        Session.Run("new", "volume", _session.At("winter"));
        Session.Run("build", Volume, "--to", "epub");
        Assert.Contains("unchanged", Session.Run("build", Volume, "--to", "epub").Out + Session.Run("build", Volume, "--to", "epub").Error, StringComparison.OrdinalIgnoreCase);

        var second = _session.At("winter/second.md");
        File.WriteAllText(second, File.ReadAllText(second).Replace("twelve", "thirteen", StringComparison.Ordinal));

        Assert.Contains("Proved: 1 edition", Session.Run("build", Volume, "--to", "epub").Out, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(File.ReadAllText(_session.At("winter/editions/winter.manifest.json")));
        var inputs = manifest.RootElement.GetProperty("inputs").EnumerateArray().Select(input => (input.GetProperty("role").GetString(), input.GetProperty("name").GetString()));
        Assert.Equal([("volume", "volume.yaml"), ("text", "introduction.md"), ("text", "first.md"), ("text", "second.md"), ("style", "classic")], inputs);
        using var report = JsonDocument.Parse(File.ReadAllText(_session.At("winter/editions/winter.report.json")));
        Assert.Equal(3, report.RootElement.GetProperty("source").GetProperty("texts").GetArrayLength());
        Assert.Empty(JsonSchemas.Check("report", File.ReadAllText(_session.At("winter/editions/winter.report.json"))));
        Assert.Empty(JsonSchemas.Check("manifest", File.ReadAllText(_session.At("winter/editions/winter.manifest.json"))));
    }

    [Fact]
    public void An_edition_that_differs_is_told_at_the_file_of_its_text()
    {
        Session.Run("new", "volume", _session.At("winter"));
        Session.Run("build", Volume, "--to", "epub");
        var second = _session.At("winter/second.md");
        File.WriteAllText(second, File.ReadAllText(second).Replace("nothing to add", "something to add", StringComparison.Ordinal));

        var (exitCode, _, error) = Session.Run("verify", _session.At("winter/editions/winter.epub"), "--source", Volume);

        Assert.Equal(1, exitCode);
        Assert.Contains("BP4103", error, StringComparison.Ordinal);
        Assert.Contains("second.md", error + Session.Run("outline", Volume).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_text_is_asked_for_a_volume_is_refused()
    {
        Session.Run("new", "volume", _session.At("winter"));

        foreach (var arguments in (string[][])[["preview", Volume], ["import", Volume], ["import", "x.docx", "--source", Volume]])
        {
            var (exitCode, _, error) = Session.Run(arguments);
            Assert.Equal(2, exitCode);
            Assert.Contains("volume", error.Replace(Volume, "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private string[] Epubs() => [.. Directory.GetFiles(_session.At("winter/editions"), "*.epub").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
