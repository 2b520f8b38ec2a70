using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Compares editions with each other.</summary>
/// <remarks>
/// Editions whose words are the source's have the same words. What is left is what was folded: quotation marks, dashes and
/// ellipses, which one style sets alike in all of them.
/// </remarks>
internal static class EditionAgreement
{
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<VerificationResult> results)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 1; i < results.Length; i++)
        {
            var (one, other) = (results[i - 1], results[i]);
            var differences = one.Readings.Keys.Union(other.Readings.Keys)
                .Order()
                .Where(key => one.Readings.TryGetValue(key, out var here) && other.Readings.TryGetValue(key, out var there) && here.Text != there.Text)
                .ToList();
            if (differences.Count > 0)
            {
                var (here, there) = (one.Readings[differences[0]], other.Readings[differences[0]]);
                findings.Add(DiagnosticCodes.EditionsDisagree.At(
                    here.Span, other.Format, there.Text, one.Format, here.Text, here.Where, differences.Count));
            }
        }

        return findings.ToImmutable();
    }
}
