using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Paragraphs.Items;

/// <summary>How much glyphs can be widened or narrowed to fit a line.</summary>
/// <param name="options">Expansion and letterspacing.</param>
/// <remarks>
/// White is added after each letter, and subtracted again from the spaces between words. So letterspacing changes words only, and
/// spaces stay as the line breaker has made them.
/// </remarks>
internal readonly struct GlyphFlexibility(LineBreakingOptions options)
{
    private readonly double _expansion = options.GlyphExpansion;
    private readonly double _letterspacingEm = options.LetterspacingEm;

    /// <summary>Flexibility of a shaped word, in points.</summary>
    public double Of(ShapedWord word, TextPiece piece) =>
        (word.WidthPt * _expansion) + LetterspacePt(word, piece);

    /// <summary>The letterspacing that a word can get, in points.</summary>
    public double LetterspacePt(ShapedWord word, TextPiece piece) => Letters(word.Glyphs) * LetterspacePt(piece);

    /// <summary>The letterspacing between two letters, in points.</summary>
    public double LetterspacePt(TextPiece piece) => _letterspacingEm * piece.Font.SizePt;

    private static int Letters(ImmutableArray<ShapedGlyph> glyphs)
    {
        var count = 0;
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            count += glyph.HasText ? 1 : 0;
        }

        return count;
    }
}
