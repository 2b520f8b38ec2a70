using System.Text;
using System.Text.Json;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Cli.Preview;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Publishing.Starters;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Cli.Preview;

/// <summary>What a preview shows of a text, and of the saves that follow.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly Session _session = new();

    private string Letter => _session.At("letter.md");

    public PreviewTests() => File.WriteAllText(Letter, Starter.All[0].Text);

    public void Dispose() => _session.Dispose();

    [Fact]
    public void It_shows_each_edition_the_clauses_and_the_source()
    {
        var site = new PreviewSite(Maker().Make(null, TestContext.Current.CancellationToken));

        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(site.Reply("pdf/pdf")!.Body.Span[..8]), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(site.Reply("pdf/print")!.Body.Span[..8]), StringComparison.Ordinal);
        using var state = State(site);
        var clause = state.RootElement.GetProperty("clauses")[1];
        Assert.Equal(("clause-2", 18), (clause.GetProperty("id").GetString(), clause.GetProperty("line").GetInt32() - 1));
        Assert.StartsWith("2) ", state.RootElement.GetProperty("lines")[clause.GetProperty("line").GetInt32() - 1].GetString(), StringComparison.Ordinal);
        var document = site.Reply("book/" + clause.GetProperty("document").GetString())!;
        Assert.Equal("application/xhtml+xml", document.Type);
        Assert.Contains("id=\"clause-2\"", Encoding.UTF8.GetString(document.Body.Span), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", document.Policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("book/mimetype")]
    [InlineData("book/../letter.md")]
    [InlineData("pdf/docx")]
    [InlineData("letter.md")]
    [InlineData("preview.html")]
    public void It_shows_nothing_else(string path) => Assert.Null(new PreviewSite(Maker().Make(null, TestContext.Current.CancellationToken)).Reply(path));

    [Fact]
    public void Its_page_has_no_scripts_and_styles_but_its_own()
    {
        var site = new PreviewSite(Maker().Make(null, TestContext.Current.CancellationToken));
        var page = site.Reply("")!;

        Assert.Contains("script-src 'self'; style-src 'self';", page.Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Policy, StringComparison.Ordinal);
        Assert.NotNull(site.Reply("preview.js"));
        Assert.NotNull(site.Reply("preview.css"));
    }

    [Fact]
    public void A_bad_save_is_told_and_the_last_good_editions_stay()
    {
        var maker = Maker();
        var first = maker.Make(null, TestContext.Current.CancellationToken);
        File.AppendAllText(Letter, "\n5) It [never ends.\n");

        var second = maker.Make(first, TestContext.Current.CancellationToken);

        Assert.Equal((2, false), (second.Version, second.IsCurrent));
        Assert.Contains(second.Diagnostics, diagnostic => diagnostic.Code.Id == "BP1204");
        Assert.Same(first.Book, second.Book);
        Assert.Same(first.Pdfs, second.Pdfs);
        Assert.Contains("5) It [never ends.", second.Lines);

        File.Delete(Letter);
        Assert.False(maker.Make(second, TestContext.Current.CancellationToken).IsCurrent);
    }

    [Fact]
    public async Task A_save_is_told()
    {
        using var saved = new SavedFiles(SourceText.FromPath(Letter)!);
        var next = saved.Next(TestContext.Current.CancellationToken);
        Assert.False(next.IsCompleted);

        File.WriteAllText(_session.At("letter.new"), "no title");
        File.Move(_session.At("letter.new"), Letter, overwrite: true);

        await next.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Pages_that_listen_are_told_of_each_save()
    {
        var first = Maker().Make(null, TestContext.Current.CancellationToken);
        var site = new PreviewSite(first);
        await using var events = site.Events(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await events.MoveNextAsync());
        Assert.Equal("1", events.Current);
        site.Show(first with { Version = 2 });
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("2", events.Current);
    }

    [Fact]
    public void Its_address_is_told_to_programs_and_a_signal_ends_it()
    {
        using var stop = new CancellationTokenSource();
        var output = new StoppingWriter(stop);
        var terminal = new Terminal(output, TextWriter.Null, IsPerson: false, SourceDateEpoch: null) { Stop = stop.Token };

        Assert.Equal(0, CommandLine.Run(["preview", Letter, "--json"], terminal, Formats.All));

        Assert.Empty(JsonSchemas.Check("commands/preview", output.ToString()));
        Assert.Contains("\"address\": \"http://127.0.0.1:", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_text_is_shown()
    {
        File.Copy(Letter, _session.At("other.md"));

        Assert.Equal(2, Session.Run("preview", _session.Folder).ExitCode);
        Assert.Equal(1, Session.Run("preview", _session.At("none.md")).ExitCode);
    }

    private static JsonDocument State(PreviewSite site) => JsonDocument.Parse(site.Reply("state")!.Body);

    private PreviewMaker Maker() => new(SourceText.FromPath(Letter)!, null, Formats.All);

    /// <summary>Somebody who ends the run as soon as something is told.</summary>
    private sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter
    {
        public override void Flush() => stop.Cancel();
    }
}
