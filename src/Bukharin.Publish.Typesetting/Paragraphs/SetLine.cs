using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>A set line of a paragraph that is not yet on a page.</summary>
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

    /// <summary>Words in the margin beside the line, in order, each on a line of its own.</summary>
    public ImmutableArray<MarginalPiece> Marginals { get; init; } = [];

    /// <summary>Notes in the margin that begin beside the line, in order.</summary>
    public ImmutableArray<MarginNotePiece> MarginNotes { get; init; } = [];

    /// <summary>The leader: start and end on the line, and the size of the words; null for none.</summary>
    public (double StartPt, double EndPt, double SizePt)? Leader { get; init; }

    /// <summary>Width between the edges, without what protrudes past them.</summary>
    public double WidthPt { get; init; }

    /// <summary>How far spaces are stretched (positive) or shrunk (negative, at least -1).</summary>
    public double Ratio { get; init; }

    /// <summary>How much the line is too wide; 0 unless it cannot be broken.</summary>
    public double OverfullPt { get; init; }

    /// <summary>Whether the line ends with an added hyphen.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>Greatest height above the baseline.</summary>
    public double AscentPt { get; init; }

    /// <summary>Greatest depth below the baseline.</summary>
    public double DescentPt { get; init; }

    /// <summary>Fraction of the glyphs' flexibility that is used: positive for widened (at most 1), negative for narrowed (at least -1).</summary>
    public double GlyphRatio { get; init; }

    /// <summary>Whether anything on it is visible. Empty lines are not counted.</summary>
    public bool HasInk => Runs.Any(run => run.Glyphs.Any(glyph => glyph.Text.Any(IsSeen)));

    private static bool IsSeen(char character) =>
        !char.IsWhiteSpace(character) && character != Spaces.GraphemeJoiner && char.GetUnicodeCategory(character) != UnicodeCategory.Format;
}
