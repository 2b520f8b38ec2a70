using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>A word, or a part of a word with one format.</summary>
internal sealed class Fragment(TextPiece piece, WordShapes shapes, string text) : HorizontalItem
{
    public TextPiece Piece { get; } = piece;

    public WordShapes Shapes { get; } = shapes;

    public string Text { get; } = text;

    public ShapedWord Whole { get; } = shapes.Shape(text);

    /// <summary>Whether it is the mark of a note.</summary>
    public bool IsNoteMark { get; set; }

    /// <summary>Breaks that the text itself marks with U+00AD or U+200B; these characters are removed.</summary>
    public List<WordBreak> SoftBreaks { get; } = [];

    /// <summary>Where a line can end, by ascending offset; never 0.</summary>
    public List<WordBreak> Breaks { get; } = [];

    /// <summary>Whether its glyphs keep their width.</summary>
    public bool IsRigid { get; set; }

    /// <summary>Whether there is a U+200B at an offset, so that a line can end there without a hyphen.</summary>
    public bool IsOpenAt(int offset) => SoftBreaks.Exists(one => !one.IsHyphenated && one.Offset == offset);

    /// <summary>Shapes a part, from a break or the start to a break or the end.</summary>
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
