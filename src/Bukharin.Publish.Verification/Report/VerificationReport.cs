using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Report;

/// <summary>What was proved of the editions of one text, for those who did not see it done.</summary>
/// <remarks>It has no date and no folder: the same source and the same editions give the same report, byte for byte.</remarks>
public sealed record VerificationReport
{
    /// <summary>What the editions were compared with.</summary>
    public required Document Document { get; init; }

    /// <summary>Name of the style that they were written with.</summary>
    public required string StyleName { get; init; }

    /// <summary>The editions, in the order in which they are to be listed; at least one.</summary>
    public required ImmutableArray<EditionReport> Editions { get; init; }

    /// <summary>Where editions differ from each other, from <see cref="EditionVerifier.Compare"/>.</summary>
    public ImmutableArray<Diagnostic> Disagreements { get; init; } = [];

    /// <summary>Whether every edition has everything that the source has, and nothing else, and they agree.</summary>
    public bool IsProved => Disagreements.IsEmpty && Editions.All(edition => edition.Result.IsProved);
}
