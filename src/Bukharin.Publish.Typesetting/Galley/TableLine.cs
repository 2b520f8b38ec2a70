using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>What a line of a table has besides its words. A line is everything on one baseline of a row.</summary>
/// <param name="Tag">The tag of the table.</param>
/// <param name="LeftPt">Where the table's rules begin, from the measure's left.</param>
/// <param name="WidthPt">How long its rules are.</param>
internal sealed record TableLine(object? Tag, double LeftPt, double WidthPt)
{
    /// <summary>White between words and a rule, as a part of the leading. It is the same below the head on every page.</summary>
    public const double RuleGap = 0.55;

    /// <summary>The lines of the head, which are repeated above this line if it is the first of a page.</summary>
    public ImmutableArray<GalleyLine> Head { get; init; } = [];

    /// <summary>Whether a rule stands above it.</summary>
    public bool HasRuleAbove { get; init; }

    /// <summary>Whether a rule stands below it.</summary>
    public bool HasRuleBelow { get; init; }

    /// <summary>The rules below it that gather columns of the head, from the measure's left.</summary>
    public ImmutableArray<(double LeftPt, double WidthPt)> Gathering { get; init; } = [];

    /// <summary>Whether a cell has lines both above it and on it or below it.</summary>
    public bool IsInCell { get; init; }

    /// <summary>For the first line of a table that is set smaller: its size in percent; else 0.</summary>
    public double SizePercent { get; init; }

    /// <summary>By how much the table is wider than the measure.</summary>
    public double ExcessPt { get; init; }
}
