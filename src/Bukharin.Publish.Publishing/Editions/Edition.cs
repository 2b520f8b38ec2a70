using System.Collections.Immutable;
using System.Security.Cryptography;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>An edition of a text, in memory.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Result">The result of its verification; null if it was not verified.</param>
internal sealed record Edition(Format Format, byte[] Bytes, VerificationResult? Result)
{
    /// <summary>The findings of its verification, if there was one.</summary>
    public ImmutableArray<Diagnostic> Findings => Result?.Findings ?? [];

    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The name of its file.</summary>
    public string FileName(SourceText source) => Format.FileName(source);

    /// <summary>The findings with the name of the edition. Their places are in the source, which has several editions.</summary>
    /// <param name="name">The edition's name.</param>
    public IEnumerable<Diagnostic> NamedFindings(string name) =>
        Findings.Select(finding => finding with { Message = $"{name}: {finding.Message}" });

    /// <summary>The edition's part of a report.</summary>
    /// <param name="name">The edition's file name.</param>
    /// <exception cref="InvalidOperationException">The edition was not verified.</exception>
    public EditionReport Report(string name) =>
        new(name, Sha256, Result ?? throw new InvalidOperationException($"{name} was not verified."));
}
