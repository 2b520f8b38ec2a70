using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sets;
using SkiaSharp;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Which texts a run passes over, as their sets stand as they would be made.</summary>
public sealed class UnchangedTextTests : IDisposable
{
    private const string Text = "---\ntitle: A Letter\nlang: en\nsource: none\n---\n\n1) The lamp is clean.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_second_run_makes_nothing_and_says_so()
    {
        Write("a.md", Text);
        Write("b.md", Text.Replace("clean", "trimmed", StringComparison.Ordinal));
        Assert.Equal(["a", "b"], Made());
        var before = Snapshot();

        Assert.Equal([], Made());
        Assert.Equal(["a", "b"], Unchanged());
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void Of_a_folder_only_what_has_changed_is_made()
    {
        Write("a.md", Text);
        Write("b.md", Text);
        Made();
        Write("b.md", Text.Replace("clean", "trimmed", StringComparison.Ordinal));
        Write("c.md", Text);

        Assert.Equal(["b", "c"], Made());
    }

    [Fact]
    public void A_text_with_errors_keeps_none_back_and_is_tried_each_time()
    {
        Write("a.md", "---\ntitle: A Letter\n");
        Write("b.md", Text);

        Assert.Equal(["b"], Made(isDone: false));
        Assert.Equal([], Made(isDone: false));
        Assert.Equal(["b"], Unchanged());
    }

    [Theory]
    [InlineData("letter.docx")]
    [InlineData("letter.report.html")]
    [InlineData("SHA256SUMS")]
    [InlineData("letter.manifest.json")]
    public void A_file_that_is_gone_comes_again(string name)
    {
        Write("letter.md", Text);
        Made();
        var bytes = File.ReadAllBytes(Edition(name));
        File.Delete(Edition(name));

        Assert.Equal(["letter"], Made());
        Assert.Equal(bytes, File.ReadAllBytes(Edition(name)));
    }

    [Fact]
    public void A_file_that_somebody_has_changed_is_no_unchanged_set()
    {
        Write("letter.md", Text);
        Made();
        File.AppendAllText(Edition("letter.docx"), " ");

        Assert.Equal([], Made(isDone: false));
        Assert.Equal([], Unchanged());
    }

    [Fact]
    public void An_edition_file_that_comes_or_changes_makes_the_text_anew()
    {
        Write("letter.txt", "A Letter\n\nThe lamp is clean.\n");
        Write("letter.yaml", "title: A Letter\nlang: en\nsource: none\n");
        Assert.Equal(["letter"], Made());
        Assert.Equal([], Made());
        Write("letter.yaml", "title: A Letter\nlang: en\nsource: none\nauthor: Anna Reed\n");

        Assert.Equal(["letter"], Made());
    }

    [Fact]
    public void A_picture_that_changes_makes_the_text_anew()
    {
        Write("letter.md", Text.Replace("lang: en", "lang: en\ncover: rope.png\ncover-alt: A rope", StringComparison.Ordinal));
        Picture(SKColors.Ivory);
        Assert.Equal(["letter"], Made());
        Assert.Equal([], Made());
        Picture(SKColors.Navy);

        Assert.Equal(["letter"], Made());
    }

    [Fact]
    public void What_is_asked_for_counts()
    {
        Write("letter.md", Text);
        Assert.Equal(["letter"], Made(request => request with { Formats = ["docx"], Verify = false }));
        Assert.Equal([], Made(request => request with { Formats = ["docx"], Verify = false }));

        // It is to be proved, to be of another time, to have another style, to have more editions; and to be made at any rate.
        Assert.Equal(["letter"], Made(request => request with { Formats = ["docx"] }));
        Assert.Equal(["letter"], Made(request => request with { Formats = ["docx"], Epoch = 1 }));
        Assert.Equal(["letter"], Made(request => request with { Formats = ["docx"], Epoch = 1, Style = "handout", Force = true }));
        Assert.Equal(["letter"], Made(request => request with { Formats = ["docx"], Epoch = 1, Force = true }));
        Assert.Equal(["letter"], Made(request => request with { Formats = ["docx", "epub"], Epoch = 1 }));
        Assert.Equal([], Made(request => request with { Formats = ["epub"], Epoch = 1 }));
        Assert.Equal(["letter"], Made(request => request with { Formats = ["epub"], Epoch = 1, Again = true }));
    }

    [Fact]
    public void A_set_of_another_version_is_made_anew()
    {
        Write("letter.md", Text);
        Made();
        var manifest = ManifestJson.Read(File.ReadAllBytes(Edition("letter.manifest.json")))!;
        var bytes = ManifestJson.Write(manifest with { Tool = "bukharin-publish 0.0.9" });
        File.WriteAllBytes(Edition("letter.manifest.json"), bytes);
        File.WriteAllText(Edition("SHA256SUMS"), File.ReadAllText(Edition("SHA256SUMS")).Replace(
            SetFile.Hash(ManifestJson.Write(manifest)), SetFile.Hash(bytes), StringComparison.Ordinal));

        Assert.Equal(["letter"], Made());
    }

    private void Picture(SKColor colour)
    {
        using var bitmap = new SKBitmap(800, 1280);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(colour);
        File.WriteAllBytes(Path.Combine(_folder, "rope.png"), bitmap.Encode(SKEncodedImageFormat.Png, 80).ToArray());
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private string Edition(string name) => Path.Combine(_folder, "editions", name);

    private List<(string, DateTime, long)> Snapshot() =>
        [.. Directory.GetFiles(Path.Combine(_folder, "editions")).Order(StringComparer.Ordinal).Select(path => (path, File.GetLastWriteTimeUtc(path), new FileInfo(path).Length))];

    /// <summary>The names of the texts of which a run puts editions in place.</summary>
    private List<string> Made(Func<PublishRequest, PublishRequest>? ask = null, bool isDone = true)
    {
        var result = Publish(ask);
        Assert.True(isDone == result.Result.IsDone, string.Join('\n', result.Result.Diagnostics));
        return [.. result.Result.Files.Select(path => Path.GetFileName(path).Split('.')[0]).Distinct()];
    }

    private List<string> Unchanged() => [.. Publish(null).Events.OfType<PublishingEvent.TextUnchanged>().Select(one => one.Source.Name)];

    private (PublishResult Result, List<PublishingEvent> Events) Publish(Func<PublishRequest, PublishRequest>? ask)
    {
        var events = new List<PublishingEvent>();
        var request = new PublishRequest(_folder);
        return (new Publisher(new DiskFiles(), Formats.All).Publish(ask is null ? request : ask(request), events.Add, TestContext.Current.CancellationToken), events);
    }
}
