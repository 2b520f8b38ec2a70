using System.Collections.Immutable;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Verification.Report;

/// <summary>What reports call what was counted.</summary>
internal static class ReportCounts
{
    private const string OfAuthor = "author";

    /// <summary>The counts with their names, in the order of reports.</summary>
    public static ImmutableArray<(string Name, Tally Tally)> Of(EditionCounts counts) =>
    [
        ("textWords", counts.TextWords),
        ("words", counts.Words),
        ("labels", counts.Labels),
        ("ids", counts.Ids),
        ("marks", counts.Marks),
        ("notes", counts.Notes),
        ("interventions", counts.Interventions),
    ];

    /// <summary>The kind of a note in one word: TEI's for the editor's, <c>author</c> for the author's.</summary>
    public static string Kind(PlacedNote note) =>
        note.Intervention is { } intervention ? Enum.GetName(intervention.Kind)!.ToLowerInvariant() : OfAuthor;
}
