using System.Collections.Frozen;
using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>What editions call that which an editor did, or what became of the source.</summary>
internal static class InterventionNames
{
    // TEI's element for a correction beside the one that an EPUB has: editions of other programs may use it.
    private const string Corrected = "corr";

    private static readonly FrozenDictionary<string, InterventionKind> Kinds = Enum.GetValues<InterventionKind>()
        .SelectMany(kind => new[] { Of(kind), ClassOf(kind), StyleOf(kind) }.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, kind)))
        .Append((Corrected, InterventionKind.Correction))
        .ToFrozenDictionary(one => one.Item1, one => one.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a kind in the classes of a PDF's tags: <c>correction</c>.</summary>
    /// <param name="kind">What the editor did.</param>
    public static string Of(InterventionKind kind) => kind switch
    {
        InterventionKind.Gloss => "gloss",
        InterventionKind.Supplied => "supplied",
        InterventionKind.Correction => "correction",
        InterventionKind.Omission => "omission",
        InterventionKind.Unclear => "unclear",
        InterventionKind.Deleted => "deleted",
        InterventionKind.Added => "added",
        InterventionKind.Damage => "damage",
        InterventionKind.Illegible => "illegible",
        InterventionKind.Redacted => "redacted",
        InterventionKind.Expansion => "expansion",
        InterventionKind.Page => "source-page",
        InterventionKind.Figure => "figure-description",
        _ => throw new UnreachableException($"No name for {kind}."),
    };

    /// <summary>The class of a kind in an EPUB, which is TEI's element where that is another word: <c>sic</c>, <c>gap</c>.</summary>
    /// <param name="kind">What the editor did.</param>
    public static string ClassOf(InterventionKind kind) => kind switch
    {
        InterventionKind.Correction => "sic",
        InterventionKind.Omission => "gap",
        _ => Of(kind),
    };

    /// <summary>The name of a kind's character style in a DOCX: <c>Correction</c>, <c>Page of Source</c>. Its id has no spaces.</summary>
    /// <param name="kind">What the editor did.</param>
    public static string StyleOf(InterventionKind kind) => kind switch
    {
        InterventionKind.Page => "Page of Source",
        InterventionKind.Figure => "Figure Description",
        _ => Enum.GetName(kind)!,
    };

    /// <summary>The kind that any of these names stands for, in any case; null for another word.</summary>
    /// <param name="name">A class or the name of a style.</param>
    public static InterventionKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;
}
