using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Checks;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Compares editions with each other.</summary>
/// <remarks>
/// Editions whose words are the source's have the same words. What is left is what was folded: quotation marks, dashes and
/// ellipses, which one style sets alike in all of them; and where pages begin.
/// </remarks>
internal static class EditionAgreement
{
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<VerificationResult> results)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 1; i < results.Length; i++)
        {
            var (one, other) = (results[i - 1], results[i]);
            var differences = one.Readings
                .Where(pair => other.Readings.TryGetValue(pair.Key, out var there) && pair.Value.IsBesidePage == there.IsBesidePage && pair.Value.Text != there.Text)
                .Select(pair => pair.Key)
                .Order()
                .ToList();
            if (differences.Count > 0)
            {
                var (here, there) = (one.Readings[differences[0]], other.Readings[differences[0]]);
                findings.Add(DiagnosticCodes.EditionsDisagree.At(
                    here.Origin.Span, other.Format, there.Text, one.Format, here.Text, StoryComparison.InClause(here.Origin.Clause), differences.Count));
            }
        }

        foreach (var paged in results.Where(result => result.HasPages))
        {
            findings.AddRange(results.Where(result => result.MarksPages).SelectMany(marked => PageAgreement.Check(paged, marked)));
        }

        return findings.ToImmutable();
    }
}
