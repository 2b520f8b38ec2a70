using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Shapes a run of one script that runs from right to left; HarfBuzz mirrors its brackets.</summary>
internal static class RightToLeftShaper
{
    private const string Joiner = "\u034F";

    /// <summary>Shapes a run.</summary>
    /// <returns>
    /// Glyphs from left to right, each with a text: of the characters of a cluster the letter has the first and the marks that stand before
    /// it, as they are seen, the others, so that the texts are read from the last glyph to the first. A glyph too many has U+034F.
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
