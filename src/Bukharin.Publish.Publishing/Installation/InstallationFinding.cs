using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Installation;

/// <summary>Something that the program needs, and whether it has it.</summary>
/// <param name="Subject">What it is: <c>style classic</c>.</param>
/// <param name="IsGood">Whether it is as it must be.</param>
/// <param name="Detail">Where it is, or what is wrong with it.</param>
/// <param name="Hint">What to do, where something is wrong; else null.</param>
public sealed record InstallationFinding(string Subject, bool IsGood, string Detail, string? Hint = null)
{
    /// <summary>What there is to say of it under a code, where <see cref="Detail"/> says it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
