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

    /// <summary>Whether a line may end here.</summary>
    public bool IsBreakable { get; set; }

    /// <summary>Whether it is a no-break space of the text.</summary>
    public bool IsTie { get; set; }

    /// <summary>Whether it takes all room that is left on its line, and <see cref="BeyondPt"/> more.</summary>
    public bool IsLeader { get; init; }

    /// <summary>How far past the line's end what follows a leader may stand.</summary>
    public double BeyondPt { get; init; }

    /// <summary>How bad it is to end a line here.</summary>
    public double Penalty { get; set; }
}
