using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Publishing.Installation;

/// <summary>One thing that the program needs, and whether it is all right.</summary>
/// <param name="Subject">The name of it: <c>style classic</c>.</param>
/// <param name="IsGood">Whether it is all right.</param>
/// <param name="Detail">Where it is, or what is wrong with it.</param>
/// <param name="Hint">What to do about it; null if it is all right.</param>
public sealed record InstallationFinding(string Subject, bool IsGood, string Detail, string? Hint = null)
{
    /// <summary>The diagnostics that <see cref="Detail"/> was made from, if there are any.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
