using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A table. Columns are as wide as their words need, and together at most as wide as the measure.</summary>
/// <param name="Rows">The rows in order, those of the head first.</param>
/// <param name="Tag">The tag by which faults in the layout name the table.</param>
/// <param name="RunningHead"><inheritdoc cref="GalleyParagraph" path="/param[@name='RunningHead']" /></param>
internal sealed record GalleyTable(ImmutableArray<GalleyTableRow> Rows, object? Tag = null, string? RunningHead = null) : GalleyItem
{
    /// <summary>Distance of baselines within a row.</summary>
    public required double LeadingPt { get; init; }

    /// <summary>How many columns there are.</summary>
    public required int Columns { get; init; }

    /// <summary>White between two columns.</summary>
    public required double GapPt { get; init; }

    /// <summary>Where the first column begins, from the measure's left.</summary>
    public double LeftIndentPt { get; init; }

    /// <summary>The least distance of the last column from the measure's right.</summary>
    public double RightIndentPt { get; init; }

    /// <summary>Space above; none at a page's top.</summary>
    public double SpaceBeforePt { get; init; }

    /// <summary>Space below the table.</summary>
    public double SpaceAfterPt { get; init; }

    /// <summary>Whether words are hyphenated in columns that are too narrow for them.</summary>
    public bool Hyphenate { get; init; }
}
