using System.Globalization;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>Holds what the specimen's editions cost against the figures on file, in bytes allocated: unlike seconds, they are the same on a busy machine.</summary>
/// <remarks>
/// The figures are in allocations.txt beside this file. Who makes something cheaper lowers its figure, so that it stays so; who must
/// raise one says why in the commit. PDFs are read back on several threads, and are not counted. No other test runs meanwhile: the
/// compiler works in the background, and on a busy machine it does not come to the methods that are counted.
/// </remarks>
[Collection(nameof(Alone))]
public sealed class AllocationTests
{
    private const double Tolerance = 0.03;

    // The compiler makes methods that are called often anew, and the better ones allocate less; a run that allocates what the one
    // before did has none left that matters.
    private const double Settled = 0.001;
    private const int MostRuns = 60;

    private static readonly string Figures = Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Publishing", "allocations.txt");

    [Fact]
    public void The_editions_of_the_specimen_allocate_what_the_figures_say()
    {
        var path = Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md");
        var text = File.ReadAllBytes(path);
        var found = Measure(text);
        for (var runs = 1; runs < MostRuns; runs++)
        {
            var before = found;
            found = Measure(text);
            if (runs > MostRuns / 2 && found.Keys.All(step => Math.Abs(found[step] - before[step]) <= Settled * before[step]))
            {
                break;
            }
        }

        var figures = File.ReadAllLines(Figures).Select(line => line.Split(' ')).ToDictionary(line => line[0], line => long.Parse(line[1], CultureInfo.InvariantCulture));
        var table = string.Join('\n', found.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Key} {step.Value}")));

        Assert.Equal(figures.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.True(
            found.All(step => Math.Abs(step.Value - figures[step.Key]) <= Tolerance * figures[step.Key]),
            $"Bytes allocated differ from {Figures} by more than 3 %. Found:\n{table}");
    }

    private static Dictionary<string, long> Measure(byte[] text)
    {
        var bytes = new Dictionary<string, long>(StringComparer.Ordinal);
        var document = Step("read", () => MarkdownReader.Read(text, "lighthouse-letter.md").Document!);
        var job = new EditionJob(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of);
        Step("copy", () => job.Copy);
        Step("layout", () => job.Layout);
        foreach (var format in Formats.All)
        {
            var output = new MemoryStream();
            Step($"write-{format.Name}", () => format.Write(job, output));
        }

        return bytes;

        T Step<T>(string name, Func<T> work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = work();
            bytes[name] = GC.GetAllocatedBytesForCurrentThread() - before;
            return result;
        }
    }
}
