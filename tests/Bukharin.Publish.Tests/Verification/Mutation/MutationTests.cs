using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>The verifier's own proof: good editions pass, and of many damaged ones none does.</summary>
public class MutationTests
{
    private const int AtLeast = 3000;

    /// <summary>How many of each format; paper has less to damage.</summary>
    private static readonly (EditionFormat Format, int Count)[] Wanted =
        [(EditionFormat.Docx, 1000), (EditionFormat.Epub, 1000), (EditionFormat.Pdf, 900), (EditionFormat.Print, 200)];

    [Fact]
    public void Good_editions_raise_nothing() => Assert.All(GoodEditions.WithFew, text =>
        Assert.Empty(Judgement.Of(text, text.File.Bytes).Where(Judgement.IsFault)));

    /// <summary>Taking a file apart and putting it together again is no damage.</summary>
    [Fact]
    public void Good_editions_written_by_the_harness_raise_nothing() => Assert.All(GoodEditions.All, text =>
    {
        var draft = text.File.Copy();
        foreach (var cell in text.Body.Select(cell => cell.Cell).DistinctBy(cell => (cell.Part, cell.Run)))
        {
            draft.Replace(cell, cell.Text);
        }

        Assert.Empty(Judgement.Of(text, draft.ToBytes()).Where(Judgement.IsFault));
    });

    [Fact]
    public void Every_damaged_edition_is_caught_and_named_at_its_place()
    {
        var mutants = Wanted.SelectMany(one => Mutants.Of(one.Format, one.Count)).ToList();
        var missed = new ConcurrentBag<(int Index, string Report)>();
        Parallel.For(0, mutants.Count, index =>
        {
            if (Miss(mutants[index]) is { } report)
            {
                missed.Add((index, report));
            }
        });

        Console.Out.WriteLine(Table(mutants));
        TestContext.Current.TestOutputHelper?.WriteLine(Table(mutants));
        Assert.InRange(mutants.Count, AtLeast, int.MaxValue);
        Assert.True(missed.IsEmpty, $"{missed.Count} of {mutants.Count} damaged editions were missed:\n{string.Join("\n", missed.OrderBy(one => one.Index).Select(one => one.Report))}");
    }

    /// <summary>What is wrong with the verdict on a damaged edition; null if nothing is.</summary>
    private static string? Miss(Mutant mutant)
    {
        var findings = Judgement.Of(mutant.Good, mutant.Damage.Bytes).Where(Judgement.IsFault).ToList();
        var named = findings.FindAll(finding => mutant.Damage.Naming.IsIn(finding, mutant.Good.Source));
        if (named.Exists(finding => mutant.Kind.Codes.Contains(finding.Code.Id, StringComparison.Ordinal)))
        {
            return null;
        }

        var said = findings.Count == 0 ? "nothing was said" : $"{findings.Count} findings: {string.Join(" | ", findings.Take(3))}";
        return $"{(findings.Count == 0 ? "NOT CAUGHT" : named.Count == 0 ? "NOT NAMED" : "NAMED AS ANOTHER KIND")} {mutant}; {said}";
    }

    private static string Table(List<Mutant> mutants)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{mutants.Count} damaged editions, {mutants.Select(mutant => mutant.Kind).Distinct().Count()} kinds of damage");
        table.AppendLine(CultureInfo.InvariantCulture, $"{"kind",-60}{"docx",6}{"epub",6}{"pdf",6}{"print",6}");
        foreach (var kind in DamageKinds.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"{kind.Name,-60}");
            foreach (var (format, _) in Wanted)
            {
                table.Append(CultureInfo.InvariantCulture, $"{mutants.Count(mutant => mutant.Kind == kind && mutant.Good.File.Format == format),6}");
            }

            table.AppendLine();
        }

        return table.ToString();
    }
}
