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

    /// <summary>How bad it is to end a line here.</summary>
    public double Penalty { get; set; }
}
