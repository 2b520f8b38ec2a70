using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Cli.Editions;

/// <summary>An edition of a text, in memory.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Result">What its verification has shown; null where it was not verified, or could not be read back.</param>
/// <param name="Findings">What is wrong with it: the result's findings, or that it cannot be read back.</param>
internal sealed record Edition(Format Format, byte[] Bytes, VerificationResult? Result, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The findings, each saying which edition it is about: their places are in the source, which has several.</summary>
    /// <param name="name">The edition's name.</param>
    public IEnumerable<Diagnostic> NamedFindings(string name) =>
        Findings.Select(finding => finding with { Message = $"{name}: {finding.Message}" });
}
