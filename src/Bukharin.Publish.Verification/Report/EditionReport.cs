using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Verification.Report;

/// <summary>One edition in a report.</summary>
/// <param name="FileName">The edition's file name, without a folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Result">What its comparison with the source has shown.</param>
public sealed record EditionReport(string FileName, string Sha256, VerificationResult Result);
