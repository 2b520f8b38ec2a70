using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>The lists of persons, places and things that the front matter of a text has for its registers.</summary>
public sealed record RegisterLists
{
    /// <summary>No lists.</summary>
    public static RegisterLists None { get; } = new();

    /// <summary>The entries of all lists, in the order in which they are written.</summary>
    public ImmutableArray<RegisterEntry> Entries { get; init; } = [];

    /// <summary>The lists that are files of their own.</summary>
    public ImmutableArray<RegisterFile> Files { get; init; } = [];

    /// <summary>Whether editions have registers; null where the style decides.</summary>
    public bool? ArePrinted { get; init; }
}
