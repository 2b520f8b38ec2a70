using System.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>TEI's words for what an editor did, as classes.</summary>
internal static class InterventionClass
{
    public static string Of(InterventionKind kind) => kind switch
    {
        InterventionKind.Gloss => "gloss",
        InterventionKind.Supplied => "supplied",
        InterventionKind.Correction => "sic",
        InterventionKind.Omission => "gap",
        InterventionKind.Unclear => "unclear",
        _ => throw new UnreachableException($"No class for {kind}."),
    };
}
