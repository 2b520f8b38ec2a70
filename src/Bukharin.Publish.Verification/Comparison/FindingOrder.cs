using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>Puts findings into the order of the source.</summary>
internal static class FindingOrder
{
    // More of one kind nobody reads.
    private const int MostOfOneKind = 100;

    /// <summary>The findings, each once; where there are too many of one kind, how many more follows the last that is told.</summary>
    /// <param name="all">What was found, in any order.</param>
    /// <param name="sourceFile">The source's path; findings about other files follow those about it.</param>
    public static ImmutableArray<Diagnostic> Of(List<Diagnostic> all, string sourceFile)
    {
        var ordered = all
            .Distinct()
            .OrderBy(finding => finding.Span.File == sourceFile ? 0 : 1)
            .ThenBy(finding => finding.Span.Line)
            .ThenBy(finding => finding.Span.Column)
            .ToList();
        var counts = ordered.CountBy(finding => finding.Code).ToDictionary();
        var told = new Dictionary<DiagnosticCode, int>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in ordered)
        {
            var number = told[finding.Code] = told.GetValueOrDefault(finding.Code) + 1;
            if (number <= MostOfOneKind)
            {
                findings.Add(finding);
            }
            else if (number == MostOfOneKind + 1)
            {
                findings.Add(DiagnosticCodes.MoreFindings.At(finding.Span, counts[finding.Code] - MostOfOneKind, finding.Code.Id));
            }
        }

        return findings.ToImmutable();
    }
}
