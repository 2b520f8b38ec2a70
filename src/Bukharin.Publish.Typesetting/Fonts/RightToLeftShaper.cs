using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;

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
    public static ImmutableArray<ShapedGlyph> Shape(FontInstance font, string text, int start, int end, Script? script, Feature[] features, ShapingBuffer buffer)
    {
        buffer.Shape(text, start, end, script, features);
        var infos = buffer.Infos;
        var positions = buffer.Positions;
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
                glyphs.Add(new ShapedGlyph(buffer.GlyphAt(i), own, positions[i].XAdvance * font.UnitPt, positions[i].XOffset * font.UnitPt, positions[i].YOffset * font.UnitPt));
            }

            clusterEnd = cluster;
        }

        return glyphs.DrainToImmutable();
    }
}
