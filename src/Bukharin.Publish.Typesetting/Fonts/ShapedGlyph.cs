namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>One glyph of a shaped text, and the characters that it stands for.</summary>
/// <remarks>
/// A book has millions of them in memory, in arrays of which none refers to another object, since the garbage collector would follow each
/// reference anew whenever it looks at them: hence a number for the text.
/// </remarks>
internal readonly record struct ShapedGlyph
{
    private readonly int _text;

    /// <param name="id">The glyph's number in its face.</param>
    /// <param name="text">What readers of the page get for it.</param>
    /// <param name="advancePt">Distance to the next glyph in points.</param>
    /// <param name="offsetXPt">Shift to the right in points.</param>
    /// <param name="offsetYPt">Shift upwards in points.</param>
    public ShapedGlyph(ushort id, string text, double advancePt, double offsetXPt = 0, double offsetYPt = 0)
    {
        (Id, Text, AdvancePt, OffsetXPt, OffsetYPt) = (id, text, advancePt, offsetXPt, offsetYPt);
    }

    /// <summary>The glyph's number in its face.</summary>
    public ushort Id { get; init; }

    /// <summary>
    /// The text that readers of the page get for this glyph: one character, several (a ligature), or none (a further glyph of the same
    /// cluster). A hyphen that was added by a line break has U+00AD.
    /// </summary>
    public string Text
    {
        get => GlyphTexts.Of(_text);
        init => _text = GlyphTexts.NumberOf(value);
    }

    /// <summary>Whether it has a text, and so begins a cluster.</summary>
    public bool HasText => _text != GlyphTexts.None;

    /// <summary>Distance to the next glyph in points, including kerning, tracking and, on a set line, justification.</summary>
    public double AdvancePt { get; init; }

    /// <summary>Shift to the right in points; does not move the next glyph.</summary>
    public double OffsetXPt { get; init; }

    /// <summary>Shift upwards in points; does not move the next glyph.</summary>
    public double OffsetYPt { get; init; }
}
