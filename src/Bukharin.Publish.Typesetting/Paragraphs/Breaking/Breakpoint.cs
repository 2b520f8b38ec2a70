namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>A place where a line may end and the next begin.</summary>
/// <remarks>
/// A line from breakpoint a to b is as wide as b's end totals less a's start totals. Hyphens, letters shaped anew beside a
/// break, vanishing spaces and optical margins are already in these, which keeps the line breaker free of all typography.
/// </remarks>
internal readonly record struct Breakpoint
{
    /// <summary>How the line ends here.</summary>
    public required BreakKind Kind { get; init; }

    /// <summary>Item in the horizontal list at which, or within which, the break is.</summary>
    public int Item { get; init; }

    /// <summary>Characters of the item before the break; 0 for breaks that are not within a word.</summary>
    public int Offset { get; init; }

    /// <summary>Width from the paragraph's start to here, if the line ends here.</summary>
    public double EndWidth { get; init; }

    /// <summary>Width from the paragraph's start that does not count for a line that begins here.</summary>
    public double StartWidth { get; init; }

    /// <summary>Stretch of the spaces before.</summary>
    public double EndStretch { get; init; }

    /// <summary>Stretch of the spaces before, and of the one at which the line is broken.</summary>
    public double StartStretch { get; init; }

    /// <summary>Shrink of the spaces before.</summary>
    public double EndShrink { get; init; }

    /// <summary>Shrink of the spaces before, and of the one at which the line is broken.</summary>
    public double StartShrink { get; init; }

    /// <summary>By how much the glyphs before may be widened or narrowed, if the line ends here.</summary>
    public double EndGlyphFlex { get; init; }

    /// <summary>How much the glyphs before this place can be widened: what a line that begins here does not have.</summary>
    public double StartGlyphFlex { get; init; }

    /// <summary>The part of <see cref="EndGlyphFlex"/> that letterspacing gives.</summary>
    public double EndLetterspace { get; init; }

    /// <summary>The part of <see cref="StartGlyphFlex"/> that letterspacing gives.</summary>
    public double StartLetterspace { get; init; }

    /// <summary>Word spaces of the paragraph before this place.</summary>
    public int SpacesBefore { get; init; }

    /// <summary>Word spaces before, and the one at which the line is broken.</summary>
    public int SpacesThrough { get; init; }

    /// <summary>How bad it is to break here.</summary>
    public double Penalty { get; init; }

    /// <summary>Whether two such in a row are ugly.</summary>
    public bool IsFlagged => Kind == BreakKind.Hyphen;

    /// <summary>Whether the line must end here.</summary>
    public bool IsForced => Kind is BreakKind.Line or BreakKind.End;
}
