using System.Text;
using System.Text.Json;
using Bukharin.Publish.Cli;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Cli.Preview;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Publishing.Starters;
using Bukharin.Publish.Tests.Support;
using UglyToad.PdfPig;

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
        var site = new PreviewSite(Made());

        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(site.Reply("pdf/pdf")!.Body.Span[..8]), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(site.Reply("pdf/print")!.Body.Span[..8]), StringComparison.Ordinal);
        using var state = State(site);
        var clause = state.RootElement.GetProperty("places")[1];
        Assert.Equal(("clause-2", 18), (clause.GetProperty("id").GetString(), clause.GetProperty("line").GetInt32() - 1));
        Assert.StartsWith("2) ", Text(site, "source").Split('\n')[clause.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal);
        Assert.InRange(clause.GetProperty("page").GetInt32(), 1, 20);
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
    public void It_shows_nothing_else(string path) => Assert.Null(new PreviewSite(Made()).Reply(path));

    [Fact]
    public void Its_page_has_no_scripts_and_styles_but_its_own()
    {
        var site = new PreviewSite(Made());
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
        var first = Made(maker);
        File.AppendAllText(Letter, "\n5) It [never ends.\n");

        var second = Made(maker, first);

        Assert.Equal((2, true), (second.Save, second.IsWhole));
        Assert.Contains(second.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains(second.Diagnostics, diagnostic => diagnostic.Code.Id == "BP1204");
        Assert.Same(first.Book, second.Book);
        Assert.Same(first.Pdfs, second.Pdfs);
        Assert.Contains("5) It [never ends.", second.Source.Value, StringComparison.Ordinal);

        File.Delete(Letter);
        Assert.Contains(Made(maker, second).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void What_a_save_does_not_change_is_not_sent_again()
    {
        var maker = Maker();
        var first = Made(maker);

        Assert.Equal(Versions(first), Versions(Made(maker, first)));

        // One word of the letter: the title page and the imprint are what they were.
        File.WriteAllText(Letter, File.ReadAllText(Letter).Replace("2) I am owed", "2) Again I am owed", StringComparison.Ordinal));
        var second = Made(maker, first);
        var changed = second.Book!.Documents.Where(document => document.Version > first.Version).ToList();

        Assert.Equal(19, second.EditedLine);
        Assert.Contains("clause-2", Assert.Single(changed).Ids);
        Assert.All(second.Pdfs.Values, pdf => Assert.True(pdf.Version > first.Version));
    }

    [Fact]
    public void What_is_read_is_shown_before_the_editions_are_made_and_another_save_ends_it()
    {
        var maker = Maker();
        var first = Made(maker);
        File.WriteAllText(Letter, File.ReadAllText(Letter).Replace("2) I am owed", "2) Again I am owed", StringComparison.Ordinal));

        var shown = new List<PreviewState>();
        maker.Make(first, shown.Add, static () => false, TestContext.Current.CancellationToken);
        var overtaken = maker.Make(first, static _ => { }, static () => true, TestContext.Current.CancellationToken);

        Assert.Equal([false, false, false, false, true], shown.Select(state => state.IsWhole));
        Assert.Contains("Again", shown[0].Source.Value, StringComparison.Ordinal);
        Assert.Same(first.Pdfs, shown[0].Pdfs);
        Assert.Equal((0, shown[^1].Pages["clause-2"]), (shown[0].EditedPage, shown[1].EditedPage));
        Assert.All(shown, state => Assert.Null(state.Near));
        Assert.Equal(["pdf"], shown[2].Pdfs.Where(pdf => pdf.Value.Version > first.Version).Select(pdf => pdf.Key));
        Assert.Same(first.Pdfs, overtaken.Pdfs);
    }

    [Fact]
    public void Of_a_long_text_the_pages_at_the_changed_place_are_shown_before_the_whole()
    {
        var clauses = Enumerable.Range(1, 500).Select(number => $"{number}. {string.Join(' ', Enumerable.Range(number, 50).Select(word => $"word{word}"))}.\n");
        var text = $"---\ntitle: T\nlang: en\nsource: S.\n---\n\n{string.Join('\n', clauses)}";
        File.WriteAllText(Letter, text);
        var maker = Maker();
        var first = Made(maker);
        File.WriteAllText(Letter, text.Replace("word300 word301 word302 word303.\n", "word300 changedhere word303.\n", StringComparison.Ordinal));

        var shown = new List<PreviewState>();
        var second = maker.Make(first, shown.Add, static () => false, TestContext.Current.CancellationToken);

        Assert.Null(shown[0].Near);
        var near = shown[1];
        Assert.Same(first.Pdfs, near.Pdfs);
        using var state = State(new PreviewSite(near));
        Assert.Equal((near.Version, 2), (state.RootElement.GetProperty("near").GetInt32(), state.RootElement.GetProperty("nearPage").GetInt32()));
        var pages = PagesOf(new PreviewSite(near).Reply("near")!.Body);
        Assert.Equal(3, pages.Count);
        Assert.Contains("changedhere", pages[1], StringComparison.Ordinal);

        // A save that is heard twice is one: the second time overtakes the first.
        var overtaken = maker.Make(first, static _ => { }, static () => true, TestContext.Current.CancellationToken);
        var again = new List<PreviewState>();
        maker.Make(overtaken, again.Add, static () => false, TestContext.Current.CancellationToken);
        Assert.Equal((near.EditedLine, near.EditedPage), (again[1].EditedLine, again[1].EditedPage));
        Assert.True(again[1].IsNearAhead);

        // They are those of the whole PDF, which takes their place; a page that asks for them too late still gets them.
        Assert.Equal(PagesOf(second.Pdfs["pdf"].Value).GetRange(near.EditedPage - 2, 3), pages);
        using var last = State(new PreviewSite(second));
        Assert.Equal((0, near.EditedPage), (last.RootElement.GetProperty("near").GetInt32(), last.RootElement.GetProperty("editedPage").GetInt32()));
        Assert.NotNull(new PreviewSite(second).Reply("near"));
    }

    [Fact]
    public void Headings_are_places_too()
    {
        File.WriteAllText(Letter, "---\ntitle: T\nlang: en-GB\nsource: S.\n---\n\n# One *word*\n\n1) It says this.\n\n# Article 2. More\n\n1) And that.\n");

        var places = PreviewPlace.Of(Made().Document!).Select(place => (place.Name, place.Address)).ToList();

        Assert.Equal(("One word", ""), places[0]);
        Assert.Equal("1)", places[1].Name);
        Assert.StartsWith("Article 2. More", places[2].Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_is_told()
    {
        using var saved = new SavedFiles(SourceText.FromPath(Letter)!, null);
        var next = saved.Next(TestContext.Current.CancellationToken);
        Assert.False(next.IsCompleted);

        File.WriteAllText(_session.At("letter.new"), "no title");
        File.Move(_session.At("letter.new"), Letter, overwrite: true);

        Assert.False(await next.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_save_of_a_style_above_the_text_is_told_as_one()
    {
        var text = _session.At(Path.Combine("texts", "letter.md"));
        Directory.CreateDirectory(Path.GetDirectoryName(text)!);
        File.Copy(Letter, text);
        Directory.CreateDirectory(_session.At(Path.Combine("styles", "house")));
        using var saved = new SavedFiles(SourceText.FromPath(text)!, null);
        var next = saved.Next(TestContext.Current.CancellationToken);

        File.WriteAllText(_session.At(Path.Combine("styles", "house", "style.yaml")), "extends: classic\n");

        Assert.True(await next.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Pages_that_listen_are_told_of_each_save()
    {
        var first = Made();
        var site = new PreviewSite(first);
        await using var events = site.Events(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await events.MoveNextAsync());
        Assert.Equal($"{first.Version}", events.Current);
        site.Show(first with { Version = first.Version + 1 });
        Assert.True(await events.MoveNextAsync());
        Assert.Equal($"{first.Version + 1}", events.Current);
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

    private static List<string> PagesOf(ReadOnlyMemory<byte> pdf)
    {
        using var document = PdfDocument.Open(pdf.ToArray());
        return [.. document.GetPages().Select(page => page.Text)];
    }

    private static JsonDocument State(PreviewSite site) => JsonDocument.Parse(site.Reply("state")!.Body);

    private static string Text(PreviewSite site, string path) => Encoding.UTF8.GetString(site.Reply(path)!.Body.Span);

    private static IEnumerable<int> Versions(PreviewState state) =>
        [state.Source.Version, .. state.Pdfs.Values.Select(pdf => pdf.Version), .. state.Book!.Documents.Select(document => document.Version)];

    private PreviewState Made(PreviewMaker? maker = null, PreviewState? last = null) =>
        (maker ?? Maker()).Make(last, static _ => { }, static () => false, TestContext.Current.CancellationToken);

    private PreviewMaker Maker() => new(SourceText.FromPath(Letter)!, null, Formats.All);

    /// <summary>Somebody who ends the run as soon as something is told.</summary>
    private sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter
    {
        public override void Flush() => stop.Cancel();
    }
}
