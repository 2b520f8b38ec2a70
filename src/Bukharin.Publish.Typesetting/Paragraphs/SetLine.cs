using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>A line of a paragraph, justified, not yet on a page.</summary>
internal sealed record SetLine
{
    /// <summary>All glyphs in reading order.</summary>
    public ImmutableArray<LineRun> Runs { get; init; } = [];

    /// <summary>Links in reading order.</summary>
    public ImmutableArray<LineLink> Links { get; init; } = [];

    /// <summary>Destinations in reading order.</summary>
    public ImmutableArray<LineDestination> Destinations { get; init; } = [];

    /// <summary>Notes whose marks are on the line, in order.</summary>
    public ImmutableArray<string> NoteIds { get; init; } = [];

    /// <summary>What stands in the outer margin beside the line, in order; each begins a line there.</summary>
    public ImmutableArray<MarginalPiece> Marginals { get; init; } = [];

    /// <summary>Where dots lead from words to what stands at the edge: between two places of the line, in the size of the words; null where none do.</summary>
    public (double StartPt, double EndPt, double SizePt)? Leader { get; init; }

    /// <summary>Width of what is seen between the edges, without what hangs past them.</summary>
    public double WidthPt { get; init; }

    /// <summary>How far spaces are stretched (positive) or shrunk (negative, at least -1).</summary>
    public double Ratio { get; init; }

    /// <summary>By how much the line is wider than its room; 0 but for a text that cannot be broken.</summary>
    public double OverfullPt { get; init; }

    /// <summary>Whether the line ends with a hyphen that the break put in.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>Greatest height above the baseline.</summary>
    public double AscentPt { get; init; }

    /// <summary>Greatest depth below the baseline.</summary>
    public double DescentPt { get; init; }

    /// <summary>Share of their flexibility by which glyphs are widened (positive, at most 1) or narrowed (at least -1).</summary>
    public double GlyphRatio { get; init; }

    /// <summary>Whether anything is seen of it: a line that the author leaves empty is none to a reader who counts.</summary>
    public bool HasInk => Runs.Any(run => run.Glyphs.Any(glyph => glyph.Text.Any(IsSeen)));

    private static bool IsSeen(char character) =>
        !char.IsWhiteSpace(character) && character != Spaces.GraphemeJoiner && char.GetUnicodeCategory(character) != UnicodeCategory.Format;
}
