using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>The classes of interventions: TEI's words, or those of the source's syntax.</summary>
internal static class InterventionClass
{
    public static string Of(InterventionKind kind) => kind switch
    {
        InterventionKind.Gloss => "gloss",
        InterventionKind.Supplied => "supplied",
        InterventionKind.Correction => "sic",
        InterventionKind.Omission => "gap",
        InterventionKind.Unclear => "unclear",
        InterventionKind.Deleted => "deleted",
        InterventionKind.Added => "added",
        InterventionKind.Damage => "damage",
        InterventionKind.Illegible => "illegible",
        InterventionKind.Redacted => "redacted",
        InterventionKind.Expansion => "expansion",
        InterventionKind.Page => "source-page",
        InterventionKind.Figure => "figure-description",
        _ => throw new UnreachableException($"No class for {kind}."),
    };
}
