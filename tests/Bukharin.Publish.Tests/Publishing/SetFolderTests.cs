using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>What happens to files that stand where a set is to go.</summary>
public sealed class SetFolderTests : IDisposable
{
    private readonly SetFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void A_set_replaces_the_one_of_before_whole()
    {
        Put("first", "pdf", "docx");
        var outcome = Put("second", "pdf");

        Assert.Equal("second", _fixture.AssertWhole("letter"));
        Assert.Equal([_fixture.At("letter.docx")], outcome.Removed);
        Assert.False(File.Exists(_fixture.At("letter.docx")));
    }

    [Fact]
    public void Editions_of_the_same_making_stay_together()
    {
        Put("first", "pdf", "docx");
        Put("first", "pdf");

        Assert.Equal("first", _fixture.AssertWhole("letter"));
        Assert.True(File.Exists(_fixture.At("letter.docx")));
    }

    [Fact]
    public void An_edition_that_somebody_has_changed_stops_the_set_and_nothing_is_written()
    {
        Put("first");
        File.WriteAllText(_fixture.At("letter.docx"), SetFixture.Foreign);

        var diagnostic = Assert.Single(Put("second").Diagnostics);

        Assert.Equal(DiagnosticCodes.ChangedFile, diagnostic.Code);
        Assert.Contains($"import {_fixture.At("letter.docx")} --source letter.md", diagnostic.Hint, StringComparison.Ordinal);
        Assert.Equal(SetFixture.Foreign, _fixture.Text("letter.docx"));
        Assert.Equal("first", _fixture.Text("letter.pdf"));
    }

    [Fact]
    public void An_edition_that_somebody_works_on_is_left_alone_by_a_build_of_the_others()
    {
        Put("first", "pdf", "docx");
        File.WriteAllText(_fixture.At("letter.docx"), SetFixture.Foreign);

        Assert.Empty(Put("second", "pdf").Diagnostics);
        Assert.Equal(SetFixture.Foreign, _fixture.Text("letter.docx"));
        Assert.Equal(DiagnosticCodes.ChangedFile, Assert.Single(Put("third", "pdf", "docx").Diagnostics).Code);
    }

    [Fact]
    public void A_file_that_we_did_not_write_stops_the_set()
    {
        Directory.CreateDirectory(_fixture.Folder);
        File.WriteAllText(_fixture.At("letter.docx"), SetFixture.Foreign);

        Assert.Equal(DiagnosticCodes.ForeignFile, Assert.Single(Put("first").Diagnostics).Code);
        Assert.Equal(["letter.docx"], _fixture.Names);
    }

    [Fact]
    public void A_file_that_is_the_very_one_that_we_would_write_is_ours()
    {
        Directory.CreateDirectory(_fixture.Folder);
        File.WriteAllText(_fixture.At("letter.docx"), "first");

        Assert.Empty(Put("first").Diagnostics);
        Assert.Equal("first", _fixture.AssertWhole("letter"));
    }

    [Fact]
    public void Sets_of_before_there_were_manifests_are_known_by_their_checksums()
    {
        Put("first");
        File.Delete(_fixture.At("letter.manifest.json"));

        Assert.Empty(Put("second").Diagnostics);
        Assert.Equal("second", _fixture.AssertWhole("letter"));
    }

    [Fact]
    public void Force_keeps_every_file_that_is_not_ours()
    {
        Put("first");
        File.WriteAllText(_fixture.At("letter.docx"), SetFixture.Foreign);
        File.WriteAllText(_fixture.At("letter.docx.bak"), "last year's");

        var outcome = _fixture.Put(SetFixture.Set("letter", "second"), force: true);

        Assert.Equal((DiagnosticCodes.FileKept, "What stood here is kept as 'letter.docx.bak2'."), (Assert.Single(outcome.Diagnostics).Code, outcome.Diagnostics[0].Message));
        Assert.Equal("second", _fixture.AssertWhole("letter"));
        Assert.Equal("last year's", _fixture.Text("letter.docx.bak"));
        Assert.Equal(SetFixture.Foreign, _fixture.Text("letter.docx.bak2"));
    }

    [Fact]
    public void A_link_is_neither_followed_nor_replaced()
    {
        Directory.CreateDirectory(_fixture.Folder);
        var victim = Path.Combine(_fixture.Root, "victim");
        File.WriteAllText(victim, "precious");
        File.CreateSymbolicLink(_fixture.At("letter.docx"), victim);

        Assert.Equal(DiagnosticCodes.ForeignFile, Assert.Single(Put("first").Diagnostics).Code);
        Assert.Equal(DiagnosticCodes.FileKept, Assert.Single(_fixture.Put(SetFixture.Set("letter", "first"), force: true).Diagnostics).Code);
        Assert.Equal("precious", File.ReadAllText(victim));
        Assert.Equal(victim, new FileInfo(_fixture.At("letter.docx.bak")).LinkTarget);
        Assert.Null(new FileInfo(_fixture.At("letter.docx")).LinkTarget);
    }

    [Theory]
    [InlineData("letter.docx")]
    [InlineData("letter.manifest.json")]
    [InlineData("SHA256SUMS")]
    public void A_folder_in_a_place_is_told(string name)
    {
        Directory.CreateDirectory(_fixture.At(name));

        var diagnostic = Assert.Single(Put("first").Diagnostics);

        Assert.Equal((DiagnosticCodes.PlaceTaken, "There is a folder where a file is to go."), (diagnostic.Code, diagnostic.Message));
        Assert.Equal([name], _fixture.Names);
    }

    [Fact]
    public void A_pipe_in_a_place_is_told_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        Directory.CreateDirectory(_fixture.Folder);
        using (var made = Process.Start("mkfifo", [_fixture.At("letter.docx"), _fixture.At("SHA256SUMS"), _fixture.At("letter.manifest.json")]))
        {
            made.WaitForExit();
        }

        Assert.All(Put("first").Diagnostics, one => Assert.Equal("There is a pipe where a file is to go.", one.Message));
        Assert.Throws<FileFaultException>(() => new DiskFiles().Read(_fixture.At("letter.docx")));
    }

    [Fact]
    public void A_file_of_another_texts_set_is_not_taken_even_by_force()
    {
        Assert.Empty(_fixture.Put(SetFixture.Set("letter.print", "print", "pdf")).Diagnostics);

        var diagnostic = Assert.Single(_fixture.Put(SetFixture.Set("letter", "first", "print.pdf"), force: true).Diagnostics);

        Assert.Equal((DiagnosticCodes.OtherSetsFile, "This file belongs to the editions of another text, 'letter.print', and is not replaced."), (diagnostic.Code, diagnostic.Message));
        Assert.Equal("print", _fixture.AssertWhole("letter.print"));
    }

    [Fact]
    public void A_rejected_edition_goes_with_the_next_good_set_unless_somebody_has_changed_it()
    {
        _fixture.SetAside(SetFixture.Set("letter", "bad", "pdf", "docx"));
        Assert.Equal("bad", _fixture.AssertWhole("letter", SetFolder.Rejected));
        File.WriteAllText(_fixture.At("rejected/letter.docx"), "looked into");

        Assert.Empty(Put("first").Diagnostics);

        Assert.Equal("looked into", _fixture.Text("rejected/letter.docx"));
        Assert.False(File.Exists(_fixture.At("rejected/letter.pdf")));
        File.Delete(_fixture.At("rejected/letter.docx"));
    }

    [Fact]
    public void A_text_named_like_anothers_rejected_editions_keeps_its_own()
    {
        _fixture.Put(SetFixture.Set("letter.rejected", "theirs"));
        Put("first");

        Assert.Equal("theirs", _fixture.AssertWhole("letter.rejected"));
    }

    [Fact]
    public void A_folder_that_is_refused_or_has_nothing_is_not_left()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => new SetFolder(new DiskFiles(), _fixture.Folder).Put(SetFixture.Set("letter", "first"), force: false, stopped.Token));
        Assert.False(Directory.Exists(_fixture.Folder));
    }

    [Fact]
    public void Many_builds_at_once_lose_no_line_and_mix_nothing()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.Empty(_fixture.Put(SetFixture.Set($"text{i % 10}", $"version{i / 10}")).Diagnostics));

        Assert.Equal(40, File.ReadAllLines(_fixture.At("SHA256SUMS")).Length);
        Assert.All(Enumerable.Range(0, 10), i => _fixture.AssertWhole($"text{i}"));
        Assert.Equal(41, _fixture.Names.Count());
    }

    [Fact]
    public void A_folder_that_another_build_holds_is_waited_for_and_then_told()
    {
        Put("first");
        using var held = new DiskFiles().TryLock(_fixture.Folder);
        var folder = new SetFolder(new DiskFiles(), _fixture.Folder) { Patience = TimeSpan.FromMilliseconds(50) };

        Assert.Equal(DiagnosticCodes.FolderBusy, Assert.Single(folder.Put(SetFixture.Set("letter", "second"), force: false, CancellationToken.None).Diagnostics).Code);
        Assert.Equal("first", _fixture.AssertWhole("letter"));
    }

    private SetOutcome Put(string version, params string[] formats) => _fixture.Put(SetFixture.Set("letter", version, formats));
}
