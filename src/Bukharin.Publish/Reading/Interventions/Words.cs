using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>The words by which sources name kinds and roles: the enumerations' names in lower case.</summary>
internal static class Words
{
    public static ImmutableArray<string> Kinds { get; } = [.. Enum.GetNames<InterventionKind>().Select(name => name.ToLowerInvariant())];

    public static ImmutableArray<string> Roles { get; } = [.. Enum.GetNames<DivisionRole>().Select(name => name.ToLowerInvariant())];

    public static InterventionKind? Kind(string word) => Kinds.IndexOf(word) is >= 0 and var index ? (InterventionKind)index : null;

    public static DivisionRole? Role(string word) => Roles.IndexOf(word) is >= 0 and var index ? (DivisionRole)index : null;

    public static string Of(InterventionKind kind) => Kinds[(int)kind];

    public static string Of(DivisionRole role) => Roles[(int)role];
}
