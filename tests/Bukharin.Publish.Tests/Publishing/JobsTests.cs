using System.Collections.Concurrent;
using System.Globalization;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Texts that are worked on side by side.</summary>
public sealed class JobsTests : IDisposable
{
    private const int Texts = 12;

    private readonly string _folder = Directory.CreateTempSubdirectory("bukharin-publish-").FullName;

    public JobsTests()
    {
        for (var i = 0; i < Texts; i++)
        {
            // One cannot be read, one asks for a style that is not there, and each is of another length, so that they end in another order than that in which they begin.
            var head = i switch { 3 => "---\ntitle: A Letter\n", 5 => "---\ntitle: A Letter\nlang: en\nsource: none\nstyle: nowhere\n---\n", _ => "---\ntitle: A Letter\nlang: en\nsource: none\n---\n" };
            var clauses = Enumerable.Range(1, 1 + (7 * i % Texts * 6)).Select(number => string.Create(CultureInfo.InvariantCulture, $"\n{number}) The lamp of tower {i} is clean [trimmed].\n"));
            File.WriteAllText(Path.Combine(_folder, $"text-{i:D2}.md"), head + string.Concat(clauses));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(64)]
    public void Files_and_what_is_told_do_not_depend_on_how_many_are_worked_on_at_once(int jobs)
    {
        var (told, files) = Publish(1);
        Assert.Contains(told, one => one.StartsWith("TextProved text-11", StringComparison.Ordinal));
        Assert.Contains(told, one => one.Contains("BP1500", StringComparison.Ordinal) || one.Contains("nowhere", StringComparison.Ordinal));

        var (toldAtOnce, filesAtOnce) = Publish(jobs);
        Assert.Equal(told, toldAtOnce);
        Assert.Equal(files, filesAtOnce);
    }

    [Fact]
    public void Texts_are_worked_on_at_once_only_as_many_as_asked_for()
    {
        Assert.Equal(1, AtOnce(1));
        Assert.InRange(AtOnce(3), 2, 3);
    }

    [Theory]
    [InlineData(1 << 30)]
    [InlineData(int.MaxValue)]
    public void However_many_may_be_worked_on_at_once_there_are_only_the_texts(int jobs) => Assert.InRange(AtOnce(jobs), 1, Texts);

    [Fact]
    public void What_a_listener_throws_comes_to_the_caller_as_it_is() => Assert.Throws<InvalidTimeZoneException>(() => new Publisher().Publish(
        new PublishRequest(_folder) { Folder = Path.Combine(_folder, "out"), Formats = ["docx"], Verify = false },
        _ => throw new InvalidTimeZoneException(),
        TestContext.Current.CancellationToken));

    [Fact]
    public void A_style_is_complained_of_with_the_first_text_alone()
    {
        var style = Directory.CreateDirectory(Path.Combine(_folder, "styles", "house")).FullName;
        File.WriteAllText(Path.Combine(style, "style.yaml"), "extends: classic\nnonsense: 1\n");
        var request = new PublishRequest(_folder) { Style = style, Folder = Path.Combine(_folder, "out"), Jobs = 4 };
        var result = new Publisher().Publish(request, cancellation: TestContext.Current.CancellationToken);

        Assert.Single(result.Diagnostics, one => one.Span.File.EndsWith("style.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_in_its_place_when_a_run_is_stopped_has_been_told()
    {
        var placed = new ConcurrentBag<string>();
        using var stop = new CancellationTokenSource();
        var request = new PublishRequest(_folder) { Folder = Path.Combine(_folder, "out"), Jobs = 4 };
        Assert.ThrowsAny<OperationCanceledException>(() => new Publisher().Publish(
            request,
            what =>
            {
                if (what is PublishingEvent.FilePlaced { Path: var path })
                {
                    placed.Add(Path.GetFileName(path));
                    stop.Cancel();
                }
            },
            stop.Token));

        Assert.NotEmpty(placed);
        var standing = Directory.GetFiles(Path.Combine(_folder, "out")).Select(Path.GetFileName).Where(name => name != "SHA256SUMS" && !name!.EndsWith(".manifest.json", StringComparison.Ordinal));
        Assert.Equal(standing.Order(StringComparer.Ordinal), placed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Editions_that_are_only_made_come_in_the_order_of_their_texts()
    {
        var (editions, _) = new Publisher().Make(new PublishRequest(_folder) { Formats = ["epub"], Jobs = 4 }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(Texts - 2, editions.Length);
        Assert.Equal(editions.Select(edition => edition.Source.Name).Order(StringComparer.Ordinal), editions.Select(edition => edition.Source.Name));
    }

    /// <summary>Publishes the texts into a new folder.</summary>
    /// <returns>What was told, but for the steps of editions, which are told as they come; and the hash of each file.</returns>
    private (List<string> Told, List<string> Files) Publish(int jobs)
    {
        var told = new List<string>();
        var folder = Path.Combine(_folder, "out");
        new Publisher().Publish(new PublishRequest(_folder) { Folder = folder, Jobs = jobs }, what => told.AddRange(what is PublishingEvent.EditionBegun ? [] : [Words(what)]));
        List<string> files = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}")];
        Directory.Delete(folder, recursive: true);
        return (told, files);
    }

    private static string Words(PublishingEvent what) => what switch
    {
        PublishingEvent.TextBegun { Source.Name: var name } => $"TextBegun {name}",
        PublishingEvent.TextProved { Source.Name: var name } => $"TextProved {name}",
        _ => what.ToString(),
    };

    /// <summary>On how many texts a run has worked at once: a writer that waits for the others sees them.</summary>
    private int AtOnce(int jobs)
    {
        var (now, most) = (0, 0);
        var gate = new Lock();
        var format = Formats.All.Single(one => one.Name == "epub");
        var slow = format with
        {
            Write = (job, output) =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++now);
                }

                Thread.Sleep(50);
                lock (gate)
                {
                    now--;
                }

                return format.Write(job, output);
            },
        };
        new Publisher(new DiskFiles(), [slow]).Make(new PublishRequest(_folder) { Jobs = jobs, Verify = false });
        return most;
    }
}
