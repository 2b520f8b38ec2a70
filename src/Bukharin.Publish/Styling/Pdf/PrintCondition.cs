using System.Collections.Immutable;

namespace Bukharin.Publish.Styling.Pdf;

/// <summary>A printing condition from the ICC's registry of characterization data.</summary>
/// <param name="Identifier">Its reference name in the registry, which PDF/X calls OutputConditionIdentifier.</param>
/// <param name="Description">A description of it for people.</param>
public sealed record PrintCondition(string Identifier, string Description)
{
    /// <summary>Finds a printing condition by its reference name.</summary>
    /// <param name="identifier">The reference name of one of the conditions in <see cref="All"/>.</param>
    internal static PrintCondition Named(string identifier) => All.Single(condition => condition.Identifier == identifier);

    /// <summary>The printing conditions that a style can name, the usual one for books first.</summary>
    internal static ImmutableArray<PrintCondition> All { get; } =
    [
        new("FOGRA47", "Offset on uncoated white paper, ISO 12647-2:2004, paper type 4"),
        new("FOGRA39", "Offset on coated paper, ISO 12647-2:2004, paper types 1 and 2"),
        new("FOGRA51", "Offset on premium coated paper, ISO 12647-2:2013"),
        new("FOGRA52", "Offset on wood-free uncoated paper, ISO 12647-2:2013"),
        new("CGATS TR 001", "SWOP, publication printing in the USA"),
        new("CGATS TR 006", "GRACoL, sheet-fed offset on coated paper in the USA"),
    ];
}
