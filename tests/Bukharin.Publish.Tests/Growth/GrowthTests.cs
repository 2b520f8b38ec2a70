using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Tests.Publishing;
using Bukharin.Publish.Tests.Recovery;
using Bukharin.Publish.Tests.Recovery.Docx;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Tests.Growth;

/// <summary>Twice as much of anything costs about twice as much of everything: n log n at worst, in every step and for every dimension.</summary>
/// <remarks>
/// What is held is bytes allocated, which are the same on a busy machine; the processor's time is shown beside them, for work that
/// allocates nothing.
/// </remarks>
[Collection(nameof(Alone))]
public sealed class GrowthTests
{
    private const double MostBytes = 2.3;

    // Less than this is lists that double as they grow, of which each step has some.
    private const long Rounding = 1 << 20;

    public static TheoryData<string> Dimensions => [.. GrowthDimensions.All.Select(dimension => dimension.Name)];

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Twice_as_much_costs_twice_as_much(string name)
    {
        var dimension = GrowthDimensions.All.Single(one => one.Name == name);
        Cost(dimension, Math.Max(1, dimension.Count / 50));
        AssertGrowth(name, Cost(dimension, dimension.Count), Cost(dimension, 2 * dimension.Count));
    }

    [Fact]
    public void A_Word_document_that_is_twice_as_deep_or_as_long_costs_twice_as_much()
    {
        const string Paragraph = "<w:p><w:r><w:t>The lamp is lit.</w:t></w:r></w:p>";
        AssertGrowth("paragraphs of a DOCX", Read(n => string.Concat(Enumerable.Repeat(Paragraph, n)), 5000), Read(n => string.Concat(Enumerable.Repeat(Paragraph, n)), 10_000));
        AssertGrowth("depth of a DOCX", Read(Nested, 100), Read(Nested, 200));

        static string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", depth)) + Paragraph + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", depth));

        static Dictionary<string, (long, TimeSpan)> Read(Func<int, string> body, int count)
        {
            var file = HandMadeZip.Of(new HandMadeDocx { Body = body(count) }.Parts());
            var costs = new Dictionary<string, (long, TimeSpan)>(StringComparer.Ordinal);
            Step(costs, "recover-docx", () => DocxText.Recover(new MemoryStream(file)));
            return costs;
        }
    }

    private static void AssertGrowth(string name, Dictionary<string, (long Bytes, TimeSpan Time)> once, Dictionary<string, (long Bytes, TimeSpan Time)> twice)
    {
        var table = string.Join('\n', twice.Select(step => string.Create(
            CultureInfo.InvariantCulture,
            $"{step.Key,-14} {once[step.Key].Bytes,14:N0} {step.Value.Bytes,14:N0} {(double)step.Value.Bytes / once[step.Key].Bytes:0.00}   {once[step.Key].Time.TotalSeconds:0.00} s {step.Value.Time.TotalSeconds:0.00} s")));
        TestContext.Current.SendDiagnosticMessage($"{name}\n{table}");

        Assert.True(twice.All(step => step.Value.Bytes <= (MostBytes * once[step.Key].Bytes) + Rounding), $"{name}: allocations grow faster.\n{table}");
    }

    /// <summary>What each step costs, from the text to what its editions prove.</summary>
    private static Dictionary<string, (long Bytes, TimeSpan Time)> Cost(GrowthDimension dimension, int count)
    {
        var costs = new Dictionary<string, (long, TimeSpan)>(StringComparer.Ordinal);
        var text = dimension.Text(count);
        var read = Step(costs, "read", () => MarkdownReader.Read(text, "growth.md"));
        if (!dimension.IsPublished)
        {
            return costs;
        }

        Assert.True(read.Document is not null, read.Diagnostics.FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error)?.ToString());
        var document = read.Document!;
        var job = new EditionJob(document, Styles.Classic, EditionTimestamp.For(document.FrontMatter, null), readFile: TestPictures.Of);
        Step(costs, "layout", () => job.Layout);
        foreach (var format in Formats.All)
        {
            using var file = new MemoryStream();
            Step(costs, $"write-{format.Name}", () => format.Write(job, file));
            file.Position = 0;
            var recovered = Step(costs, $"recover-{format.Name}", () => format.Recover(file));
            Step(costs, $"verify-{format.Name}", () => EditionVerifier.Verify(document, Styles.Classic, recovered));
        }

        return costs;
    }

    private static T Step<T>(Dictionary<string, (long Bytes, TimeSpan Time)> costs, string name, Func<T> work)
    {
        var (bytes, time) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
        var result = work();
        costs[name] = (GC.GetTotalAllocatedBytes(precise: true) - bytes, Environment.CpuUsage.TotalTime - time);
        return result;
    }
}
