using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>The cover and the record for the book trade are files of a text's set, like its editions.</summary>
public sealed class TradeFileTests : IDisposable
{
    private const string Plain = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is clean.\n";

    private static readonly string Traded = Plain.Replace(
        "lang: en", "lang: en\nprinter: x-1a\nspine: 8 mm\nisbn: { print: 978-0-306-40615-7, epub: 978-0-306-40616-4 }", StringComparison.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void They_lie_with_the_editions_where_the_text_asks_for_them()
    {
        Publish(Traded, [], null);

        Assert.Equal(["letter.cover.jpg", "letter.cover.pdf", "letter.onix.xml"], TradeFiles());
        var manifest = File.ReadAllText(Path.Combine(_folder, "editions", "letter.manifest.json"));
        Assert.All(TradeFiles(), name => Assert.Contains($"\"{name}\"", manifest, StringComparison.Ordinal));
    }

    [Fact]
    public void They_go_with_what_asked_for_them()
    {
        Publish(Traded, [], null);
        Publish(Plain, [], null);

        Assert.Empty(TradeFiles());
    }

    [Fact]
    public void A_printer_that_is_asked_for_at_the_command_line_makes_a_cover_and_is_remembered()
    {
        Publish(Plain, ["print"], "lulu");

        Assert.Equal(["letter.cover.jpg", "letter.cover.pdf"], TradeFiles());
        Assert.Contains("\"printer\": \"lulu\"", File.ReadAllText(Path.Combine(_folder, "editions", "letter.manifest.json")), StringComparison.Ordinal);
        Assert.Equal(1, Publish(Plain, ["print"], "lulu").Count(told => told is PublishingEvent.TextUnchanged));
        Assert.Equal(0, Publish(Plain, ["print"], "kdp").Count(told => told is PublishingEvent.TextUnchanged));
    }

    [Fact]
    public void Editions_that_are_for_no_printer_stay_when_another_printers_file_is_made()
    {
        Publish(Plain, ["print", "epub"], null);
        var book = File.ReadAllBytes(Path.Combine(_folder, "editions", "letter.epub"));
        Publish(Plain, ["print"], "lulu");

        Assert.Equal(book, File.ReadAllBytes(Path.Combine(_folder, "editions", "letter.epub")));

        Publish(Plain, ["epub"], "kdp");
        Assert.Equal([], TradeFiles().Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(_folder, "editions", "letter.print.pdf")));
    }

    [Fact]
    public void A_record_of_some_formats_never_takes_the_place_of_that_of_all()
    {
        Publish(Traded, ["epub"], null);
        Assert.DoesNotContain("letter.onix.xml", TradeFiles());

        Publish(Traded, ["print", "epub"], null);
        var record = File.ReadAllBytes(Path.Combine(_folder, "editions", "letter.onix.xml"));
        Publish(Traded, ["epub"], null);

        Assert.Equal(record, File.ReadAllBytes(Path.Combine(_folder, "editions", "letter.onix.xml")));
    }

    private List<PublishingEvent> Publish(string text, string[] formats, string? printer)
    {
        var path = Path.Combine(_folder, "letter.md");
        File.WriteAllText(path, text);
        var told = new List<PublishingEvent>();
        var result = new Publisher().Publish(new PublishRequest(path) { Formats = [.. formats], Printer = printer }, told.Add);
        Assert.True(result.IsDone, string.Join('\n', told));
        return told;
    }

    private IEnumerable<string> TradeFiles() => new DiskFiles().Names(Path.Combine(_folder, "editions"))
        .Where(name => name.Contains(".cover.", StringComparison.Ordinal) || name.EndsWith(".onix.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
