namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>A place where a line may end and the next begin.</summary>
/// <remarks>
/// A line from breakpoint a to b is as wide as b's end totals minus a's start totals. These already include hyphens, other shapes of
/// letters beside a break, spaces that vanish at a break, and optical margins, so the line breaker needs to know nothing about them.
/// </remarks>
internal readonly record struct Breakpoint
{
    /// <summary>How the line ends here.</summary>
    public required BreakKind Kind { get; init; }

    /// <summary>Index in the horizontal list of the item that is the break or contains it.</summary>
    public int Item { get; init; }

    /// <summary>How many characters of the item are before the break; 0 for a break that is not within a word.</summary>
    public int Offset { get; init; }

    /// <summary>Width from the start of the paragraph to the end of a line that ends here.</summary>
    public double EndWidth { get; init; }

    /// <summary>Width from the start of the paragraph to the start of a line that begins here.</summary>
    public double StartWidth { get; init; }

    /// <summary>Stretch of the spaces before.</summary>
    public double EndStretch { get; init; }

    /// <summary>Stretch of the spaces before, with the one that is the break.</summary>
    public double StartStretch { get; init; }

    /// <summary>Shrink of the spaces before.</summary>
    public double EndShrink { get; init; }

    /// <summary>Shrink of the spaces before, with the one that is the break.</summary>
    public double StartShrink { get; init; }

    /// <summary>How much the glyphs before can be widened or narrowed, for a line that ends here.</summary>
    public double EndGlyphFlex { get; init; }

    /// <summary>How much the glyphs before can be widened or narrowed, for a line that begins here.</summary>
    public double StartGlyphFlex { get; init; }

    /// <summary>The part of <see cref="EndGlyphFlex"/> that is letterspacing.</summary>
    public double EndLetterspace { get; init; }

    /// <summary>The part of <see cref="StartGlyphFlex"/> that is letterspacing.</summary>
    public double StartLetterspace { get; init; }

    /// <summary>How many word spaces are before the break.</summary>
    public int SpacesBefore { get; init; }

    /// <summary>How many word spaces are before the break, with the one that is the break.</summary>
    public int SpacesThrough { get; init; }

    /// <summary>How bad it is to break here.</summary>
    public double Penalty { get; init; }

    /// <summary>Whether two such breaks in a row are to be avoided.</summary>
    public bool IsFlagged => Kind == BreakKind.Hyphen;

    /// <summary>Whether the line must end here.</summary>
    public bool IsForced => Kind is BreakKind.Line or BreakKind.End;
}
