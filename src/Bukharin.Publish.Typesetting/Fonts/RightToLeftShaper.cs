using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Shapes a run of a script that runs from right to left. HarfBuzz mirrors its brackets.</summary>
internal static class RightToLeftShaper
{
    private const string Joiner = "\u034F";

    /// <summary>Shapes a run.</summary>
    /// <returns>
    /// Glyphs in visual order, from left to right. Their texts, read from the last glyph to the first, give the text of the run: within a
    /// cluster the letter has the first character, and each mark in front of it, in visual order, one of the others. A glyph without a
    /// character left has U+034F.
    /// </returns>
    public static ImmutableArray<ShapedGlyph> Shape(FontInstance font, string text, int start, int end, Script? script, Language language, Feature[] features, Buffer buffer)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text.AsSpan(), start, end - start);
        buffer.Direction = Direction.RightToLeft;
        buffer.Script = script ?? Script.Hebrew;
        buffer.Language = language;
        font.Face.HarfBuzzFont.Shape(buffer, features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(infos.Length);
        var clusterEnd = end;
        for (var i = 0; i < infos.Length;)
        {
            var cluster = (int)infos[i].Cluster;
            var next = i + 1;
            while (next < infos.Length && infos[next].Cluster == cluster)
            {
                next++;
            }

            var rest = text[cluster..clusterEnd];
            for (; i < next; i++)
            {
                Rune.DecodeLastFromUtf16(rest, out _, out var length);
                var own = i + 1 == next ? rest : rest.Length > length ? rest[^length..] : Joiner;
                rest = i + 1 < next && rest.Length > length ? rest[..^length] : rest;
                var id = infos[i].Codepoint < font.Face.GlyphCount ? (ushort)infos[i].Codepoint : (ushort)0;
                glyphs.Add(new ShapedGlyph(id, own, positions[i].XAdvance * font.UnitPt, positions[i].XOffset * font.UnitPt, positions[i].YOffset * font.UnitPt));
            }

            clusterEnd = cluster;
        }

        return glyphs.DrainToImmutable();
    }
}
