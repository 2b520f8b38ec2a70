using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>By how much glyphs may be widened or narrowed to fit a line.</summary>
/// <param name="options">Expansion and letterspacing.</param>
/// <remarks>
/// White goes after each letter, and the spaces between words give it back: so it is within words only, and a line's spaces
/// are what the line breaker made of them.
/// </remarks>
internal readonly struct GlyphFlexibility(LineBreakingOptions options)
{
    private readonly double _expansion = options.GlyphExpansion;
    private readonly double _letterspacingEm = options.LetterspacingEm;

    /// <summary>Flexibility of a shaped word, in points.</summary>
    public double Of(ShapedWord word, TextPiece piece) =>
        (word.WidthPt * _expansion) + LetterspacePt(word, piece);

    /// <summary>White that may go into a shaped word, in points.</summary>
    public double LetterspacePt(ShapedWord word, TextPiece piece) => Letters(word.Glyphs) * LetterspacePt(piece);

    /// <summary>White that may go between two letters, in points.</summary>
    public double LetterspacePt(TextPiece piece) => _letterspacingEm * piece.Font.SizePt;

    private static int Letters(ImmutableArray<ShapedGlyph> glyphs)
    {
        var count = 0;
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            count += glyph.Text.Length > 0 ? 1 : 0;
        }

        return count;
    }
}
