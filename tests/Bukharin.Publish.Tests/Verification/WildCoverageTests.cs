using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Wild texts have every construct in every container in which one can stand.</summary>
public partial class WildCoverageTests(ITestOutputHelper output)
{
    // Texts of a few pairs each come by every pair; some of them are refused, for what else is in them, and with them their pairs.
    private const int Pairs = 2600;
    private const int Mixed = 100;
    private const int Styled = 600;
    private const double LeastReached = 0.88;

    [Fact]
    public void A_fixed_run_reaches_nearly_every_pair_that_can_be_and_none_that_cannot()
    {
        var coverage = new WildCoverage();
        var texts = Read(WildSection.Pairs, Pairs).Concat(Read(WildSection.Mixed, Mixed)).ToList();
        texts.ForEach(coverage.Add);

        var all = coverage.Containers.SelectMany(container => coverage.Constructs.Select(construct => (Construct: construct, Container: container)));
        var possible = all.Where(pair => !coverage.CannotBe(pair.Construct, pair.Container)).ToList();
        var unreached = possible.Where(pair => !coverage.Has(pair.Construct, pair.Container)).GroupBy(pair => pair.Container, pair => pair.Construct)
            .Select(container => $"{container.Key}: {string.Join(' ', container)}");
        var report =
            $"{Pairs + Mixed} texts, {texts.Count} read; {coverage.Constructs.Length} constructs in {coverage.Containers.Length} containers; "
            + $"{coverage.Count} of {possible.Count} pairs reached, but not\n{string.Join('\n', unreached)}";
        output.WriteLine(report);
        Assert.True(coverage.Count >= LeastReached * possible.Count, report);
        Assert.DoesNotContain(all, pair => coverage.CannotBe(pair.Construct, pair.Container) && coverage.Has(pair.Construct, pair.Container));
    }

    [Fact]
    public void Wild_styles_have_every_key_that_styles_can_have()
    {
        var varied = Enumerable.Range(0, Styled).SelectMany(number => WildStyleKeys.Some(new Dice(number))).Select(key => Chosen().Replace(key.Path, "$1*$2"));

        Assert.Empty(WildStyleKeys.All.Except(WildStyleKeys.Kept).Except(varied));
    }

    private static ParallelQuery<Document> Read(WildSection section, int count) =>
        ParallelEnumerable.Range(0, count).Select(number => section.Make(number).Read().Document).OfType<Document>();

    /// <summary>The names of languages and of roles, which authors of styles choose.</summary>
    [GeneratedRegex("^((?:words|classroom)/)(?:de|fr|ru)(/)|(?<=/roles/)(?:edt|trl|com)$")]
    private static partial Regex Chosen();
}
