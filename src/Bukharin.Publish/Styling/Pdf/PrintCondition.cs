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
    /// <remarks>
    /// Those of the registry (registry.color.org/cmyk-registry) for paper in offset and gravure; not those for labels, card and
    /// continuous stationery.
    /// </remarks>
    internal static ImmutableArray<PrintCondition> All { get; } =
    [
        new("FOGRA47", "Offset on uncoated white paper, ISO 12647-2:2004, paper type 4"),
        new("FOGRA39", "Offset on coated paper, ISO 12647-2:2004, paper types 1 and 2"),
        new("FOGRA51", "Offset on premium coated paper, ISO 12647-2:2013"),
        new("FOGRA52", "Offset on wood-free uncoated paper, ISO 12647-2:2013"),
        new("CGATS TR 001", "SWOP, publication printing in the USA"),
        new("CGATS TR 006", "GRACoL, sheet-fed offset on coated paper in the USA"),
        new("CGATS TR 002", "SNAP, uncoated groundwood paper in the USA"),
        new("CGATS TR 003", "SWOP, grade 3 coated web paper in the USA"),
        new("CGATS TR 005", "SWOP, grade 5 coated web paper in the USA"),
        new("CGATS21-2-CRPC1", "Newsprint, CGATS 21-2"),
        new("CGATS21-2-CRPC2", "Improved newsprint, CGATS 21-2"),
        new("CGATS21-2-CRPC3", "Premium uncoated paper, CGATS 21-2"),
        new("CGATS21-2-CRPC4", "Supercalendered paper, CGATS 21-2"),
        new("CGATS21-2-CRPC5", "Publication coated paper, CGATS 21-2"),
        new("CGATS21-2-CRPC6", "Premium coated paper, CGATS 21-2"),
        new("CGATS21-2-CRPC7", "The largest gamut of CGATS 21-2"),
        new("FOGRA27", "Offset on coated paper, before 2004"),
        new("FOGRA28", "Offset on light-weight coated web paper, before 2004"),
        new("FOGRA29", "Offset on uncoated white paper, before 2004"),
        new("FOGRA30", "Offset on uncoated yellowish paper, before 2004"),
        new("FOGRA40", "Offset on supercalendered paper"),
        new("FOGRA41", "Offset on machine finished coated paper"),
        new("FOGRA42", "Offset on standard newsprint"),
        new("FOGRA43", "Offset on coated paper with a non-periodic screen"),
        new("FOGRA44", "Offset on uncoated white paper with a non-periodic screen"),
        new("FOGRA45", "Offset on improved light-weight coated paper"),
        new("FOGRA46", "Offset on standard light-weight coated paper"),
        new("FOGRA48", "Offset on improved newsprint"),
        new("FOGRA49", "Offset on coated paper, laminated matt"),
        new("FOGRA50", "Offset on coated paper, laminated glossy"),
        new("FOGRA53", "Exchange space with a large gamut"),
        new("FOGRA54", "Offset on supercalendered uncoated paper"),
        new("IFRA26", "Newspaper printing on newsshade newsprint"),
        new("JC200103", "Japan Color 2001, coated paper"),
        new("JC200104", "Japan Color 2001, uncoated paper"),
        new("JCN2002", "Japan Color 2002, newsprint"),
        new("JCW2003", "Japan Color 2003, coated web paper"),
        new("JCS2011", "Japan Color 2011, premium coated paper"),
    ];
}
