using Bukharin.Publish.Model;

namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>The words by which editions mark interventions: those of the source's syntax, TEI's, and the names of character styles.</summary>
internal static class InterventionWords
{
    public static bool Contains(string word) => KindOf(word) is not null;

    /// <summary>The kind that an edition's word stands for; null for another word.</summary>
    public static InterventionKind? KindOf(string word) => word.ToLowerInvariant() switch
    {
        "gloss" => InterventionKind.Gloss,
        "supplied" => InterventionKind.Supplied,
        "correction" or "corr" or "sic" => InterventionKind.Correction,
        "omission" or "gap" => InterventionKind.Omission,
        "unclear" => InterventionKind.Unclear,
        "deleted" => InterventionKind.Deleted,
        "added" => InterventionKind.Added,
        "damage" => InterventionKind.Damage,
        "illegible" => InterventionKind.Illegible,
        "redacted" => InterventionKind.Redacted,
        "expansion" => InterventionKind.Expansion,
        "source-page" or "page of source" => InterventionKind.Page,
        "figure-description" or "figure description" => InterventionKind.Figure,
        _ => null,
    };
}
