using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>A space between words.</summary>
internal sealed class Glue(TextPiece piece, ShapedGlyph glyph) : HorizontalItem
{
    public TextPiece Piece { get; } = piece;

    public ShapedGlyph Glyph { get; } = glyph;

    public double StretchPt { get; set; }

    public double ShrinkPt { get; set; }

    /// <summary>Whether a line can end here.</summary>
    public bool IsBreakable { get; set; }

    /// <summary>Whether it is a no-break space of the text.</summary>
    public bool IsTie { get; set; }

    /// <summary>Whether it is a leader, which takes all remaining room of its line, and <see cref="BeyondPt"/> more.</summary>
    public bool IsLeader { get; init; }

    /// <summary>How far what follows a leader can stand past the end of the line.</summary>
    public double BeyondPt { get; init; }

    /// <summary>The cost of ending a line here.</summary>
    public double Penalty { get; set; }
}
