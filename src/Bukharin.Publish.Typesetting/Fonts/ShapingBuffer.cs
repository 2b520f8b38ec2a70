using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Shapes runs of a text in HarfBuzz's buffer.</summary>
/// <param name="font">The font.</param>
/// <param name="language">The language of the text.</param>
internal sealed class ShapingBuffer(FontInstance font, Language language) : IDisposable
{
    private readonly Buffer _buffer = new();

    /// <summary>The glyphs of the run, in visual order, with the clusters that they belong to.</summary>
    public ReadOnlySpan<GlyphInfo> Infos => _buffer.GetGlyphInfoSpan();

    /// <summary>The places of these glyphs.</summary>
    public ReadOnlySpan<GlyphPosition> Positions => _buffer.GetGlyphPositionSpan();

    /// <summary>Shapes a run in the direction of the font.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the run starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="script">Its script; null if it has only characters that scripts share.</param>
    /// <param name="features">The features to apply.</param>
    public void Shape(string text, int start, int end, Script? script, Feature[] features)
    {
        _buffer.ClearContents();

        // HarfBuzz gets the whole text as context, for contextual forms at the edges of the run.
        _buffer.AddUtf16(text.AsSpan(), start, end - start);
        _buffer.Direction = font.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Script = script ?? (font.IsRightToLeft ? Script.Hebrew : Script.Latin);
        _buffer.Language = language;
        font.Face.HarfBuzzFont.Shape(_buffer, features);
    }

    /// <summary>The glyph at an index; 0 for one that the face does not have, which a damaged cmap table can name.</summary>
    public ushort GlyphAt(int index) => Infos[index].Codepoint < font.Face.GlyphCount ? (ushort)Infos[index].Codepoint : (ushort)0;

    /// <inheritdoc />
    public void Dispose() => _buffer.Dispose();
}
