using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Pages.Placed;

/// <summary>Something painted on a page. Coordinates are in points from the page's top left corner, y downwards.</summary>
/// <param name="Tag">
/// The caller's tag of the paragraph or the piece; null for artifacts (running heads, folios, rules).
/// </param>
internal abstract record PlacedContent(object? Tag)
{
    /// <summary>The kind of artifact, if it is one.</summary>
    public ArtifactKind Artifact { get; init; }

    /// <summary>The table cell that it belongs to.</summary>
    public RunCell Cell { get; init; }

    /// <summary>How far above its line's baseline the page says that it stands, negative below it; 0 where that need not be said.</summary>
    public double StatedRisePt { get; init; }

    /// <summary>Whether it is a gap for pupils to fill in.</summary>
    public bool IsGap { get; init; }

    /// <summary>Whether it is the mark of a note, of signs that a text can have of its own.</summary>
    public bool IsNoteSign { get; init; }

    /// <summary>Whether its last word goes on on the next line, and no hyphen was added.</summary>
    public bool EndsInsideWord { get; init; }

    /// <summary>Whether it belongs to the repeated head of a table that continues from the page before.</summary>
    public bool IsRepeatedHead { get; init; }

    /// <summary>Whether it is text in the margin, beside its line.</summary>
    public bool IsMarginal { get; init; }

    /// <summary>The number of the figure at the page's head or foot that it belongs to, from 1, in the order in which they are written; 0 for none.</summary>
    public int Float { get; init; }

    /// <summary>The figures at heads and feet of pages that are written behind it, or before it.</summary>
    public FloatCall Calls { get; init; }

    /// <summary>The number of the note in the margin that it belongs to, among those of the page, from 1; 0 for none.</summary>
    public int MarginNote { get; init; }
}
