using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Shaped words of one font and language.</summary>
/// <remarks>Line breaking asks for the pieces of a word beside the hyphens it might get, so these are kept as well.</remarks>
internal sealed class WordShapes(FontInstance font, string language)
{
    private const string SoftHyphen = "\u00AD";

    private readonly Dictionary<string, ShapedWord> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord> _hyphenated = new(StringComparer.Ordinal);

    public FontInstance Font { get; } = font;

    public string Language { get; } = language;

    /// <summary>Shapes a text as it stands.</summary>
    public ShapedWord Shape(string text)
    {
        if (!_plain.TryGetValue(text, out var word))
        {
            word = Measure(Shaper.Shape(Font, text, Language));
            _plain.Add(text, word);
        }

        return word;
    }

    /// <summary>Shapes the first part of a broken word with the hyphen that the break puts in, which reads as U+00AD.</summary>
    public ShapedWord ShapeHyphenated(string text)
    {
        if (!_hyphenated.TryGetValue(text, out var word))
        {
            var glyphs = Shaper.Shape(Font, text + "-", Language);
            if (!string.Equals(glyphs[^1].Text, "-", StringComparison.Ordinal))
            {
                // The face binds the hyphen to the letter before it; apart, each keeps its own text.
                glyphs = [.. Shaper.Shape(Font, text, Language), .. Shaper.Shape(Font, "-", Language)];
            }

            word = Measure(glyphs.SetItem(glyphs.Length - 1, glyphs[^1] with { Text = SoftHyphen }));
            _hyphenated.Add(text, word);
        }

        return word;
    }

    private static ShapedWord Measure(ImmutableArray<ShapedGlyph> glyphs)
    {
        var width = 0.0;
        foreach (var glyph in glyphs)
        {
            width += glyph.AdvancePt;
        }

        return new ShapedWord(glyphs, width);
    }
}
