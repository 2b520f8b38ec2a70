using System.Collections.Frozen;
using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Names of the kinds of intervention in the markup of editions.</summary>
internal static class InterventionNames
{
    // TEI's other element for a correction, besides <c>sic</c>; editions made by other programs may use it.
    private const string Corrected = "corr";

    private static readonly FrozenDictionary<string, InterventionKind> Kinds = Enum.GetValues<InterventionKind>()
        .SelectMany(kind => new[] { Of(kind), ClassOf(kind), StyleOf(kind) }.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, kind)))
        .Append((Corrected, InterventionKind.Correction))
        .ToFrozenDictionary(one => one.Item1, one => one.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a kind in the classes of a PDF's tags: <c>correction</c>.</summary>
    /// <param name="kind">The kind of intervention.</param>
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

    /// <summary>The class of a kind in an EPUB, which is the name of TEI's element where that differs: <c>sic</c>, <c>gap</c>.</summary>
    /// <param name="kind">The kind of intervention.</param>
    public static string ClassOf(InterventionKind kind) => kind switch
    {
        InterventionKind.Correction => "sic",
        InterventionKind.Omission => "gap",
        _ => Of(kind),
    };

    /// <summary>
    /// The name of a kind's character style in a DOCX: <c>Correction</c>, <c>Page of Source</c>. The style's id is the same without
    /// spaces.
    /// </summary>
    /// <param name="kind">The kind of intervention.</param>
    public static string StyleOf(InterventionKind kind) => kind switch
    {
        InterventionKind.Page => "Page of Source",
        InterventionKind.Figure => "Figure Description",
        _ => Enum.GetName(kind)!,
    };

    /// <summary>The kind that any of these names stands for, regardless of case; null for any other word.</summary>
    /// <param name="name">A class name or the name of a character style.</param>
    public static InterventionKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;
}
