using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>What a line of a table has besides its words: of a row, it is all that stands on one baseline.</summary>
/// <param name="Tag">The table, as the caller named it.</param>
/// <param name="LeftPt">Where the table's rules begin, from the measure's left.</param>
/// <param name="WidthPt">How long its rules are.</param>
internal sealed record TableLine(object? Tag, double LeftPt, double WidthPt)
{
    /// <summary>White between words and a rule, as a part of the leading: behind a head, the same on every page.</summary>
    public const double RuleGap = 0.55;

    /// <summary>What comes again above the line where it is a page's first: the table's head.</summary>
    public ImmutableArray<GalleyLine> Head { get; init; } = [];

    /// <summary>Whether a rule stands above it.</summary>
    public bool HasRuleAbove { get; init; }

    /// <summary>Whether a rule stands below it.</summary>
    public bool HasRuleBelow { get; init; }

    /// <summary>Of the first line of a table that is set smaller than others: at how many hundredths of their size; else 0.</summary>
    public double SizePercent { get; init; }

    /// <summary>By how much the table is wider than the measure.</summary>
    public double ExcessPt { get; init; }
}
