using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Shaped words of one font and language.</summary>
/// <remarks>Line breaking also needs the parts of a word before and after possible hyphens, so these are kept as well.</remarks>
internal sealed class WordShapes(FontInstance font, string language)
{
    private const string SoftHyphen = "\u00AD";

    private readonly Dictionary<string, ShapedWord> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord> _hyphenated = new(StringComparer.Ordinal);

    public FontInstance Font { get; } = font;

    public string Language { get; } = language;

    public ShapedWord Shape(string text)
    {
        if (!_plain.TryGetValue(text, out var word))
        {
            word = Measure(Shaper.Shape(Font, text, Language));
            _plain.Add(text, word);
        }

        return word;
    }

    /// <summary>Shapes the first part of a divided word with its hyphen, which has the text U+00AD.</summary>
    public ShapedWord ShapeHyphenated(string text)
    {
        if (!_hyphenated.TryGetValue(text, out var word))
        {
            var glyphs = Shaper.Shape(Font, text + "-", Language);
            if (glyphs is not [.., { Text: "-" }])
            {
                // The face joins the hyphen with the letter before it. Shaped separately, each keeps its own text.
                glyphs = [.. Shaper.Shape(Font, text, Language), .. Shaper.Shape(Font, "-", Language)];
            }

            // A damaged face may have no glyph for anything.
            word = Measure(glyphs is [.., var hyphen] ? glyphs.SetItem(glyphs.Length - 1, hyphen with { Text = SoftHyphen }) : glyphs);
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
