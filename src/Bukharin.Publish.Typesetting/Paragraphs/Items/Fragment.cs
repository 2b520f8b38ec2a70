using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>A part of a word, of one look; a word of several looks has several.</summary>
internal sealed class Fragment(TextPiece piece, WordShapes shapes, string text) : HorizontalItem
{
    public TextPiece Piece { get; } = piece;

    public WordShapes Shapes { get; } = shapes;

    public string Text { get; } = text;

    public ShapedWord Whole { get; } = shapes.Shape(text);

    /// <summary>Whether it is the mark of a note.</summary>
    public bool IsNoteMark { get; set; }

    /// <summary>Breaks that the text itself permits, by U+00AD or U+200B; the characters are taken out.</summary>
    public List<WordBreak> SoftBreaks { get; } = [];

    /// <summary>Where a line may end, by ascending offset; 0 is never among them.</summary>
    public List<WordBreak> Breaks { get; } = [];

    /// <summary>Whether its glyphs keep their width.</summary>
    public bool IsRigid { get; set; }

    /// <summary>Whether U+200B stands at an offset, at which a line may end without a hyphen.</summary>
    public bool IsOpenAt(int offset) => SoftBreaks.Exists(one => !one.IsHyphenated && one.Offset == offset);

    /// <summary>Shapes a part, from a break or the start up to a break or the end.</summary>
    public ShapedWord Part(int start, int end, bool hyphenated)
    {
        if (start == 0 && end == Text.Length)
        {
            return hyphenated ? Shapes.ShapeHyphenated(Text) : Whole;
        }

        var part = Text[start..end];
        return hyphenated ? Shapes.ShapeHyphenated(part) : Shapes.Shape(part);
    }
}
