using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;
using HarfBuzzSharp;

namespace Bukharin.Publish.Tests.Typesetting.Pdf;

/// <summary>Sets lines for tests by HarfBuzz alone, so that the PDF is tested without the engine that makes pages.</summary>
internal static class TestType
{
    public static FontInstance Font(FontFace face, double size = 12, params string[] features) =>
        new(face, size, [.. features]);

    /// <summary>Shapes a text: the first glyph of each cluster has the cluster's characters.</summary>
    public static ImmutableArray<ShapedGlyph> Shape(FontInstance font, string text)
    {
        using var shaper = new Font(font.Face.HarfBuzzFace);
        shaper.SetScale(font.Face.UnitsPerEm, font.Face.UnitsPerEm);
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        shaper.Shape(buffer, [.. font.Features.Select(Feature.Parse)]);

        var infos = buffer.GlyphInfos;
        var positions = buffer.GlyphPositions;
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(infos.Length);
        for (var i = 0; i < infos.Length; i++)
        {
            var start = (int)infos[i].Cluster;
            var isFirst = i == 0 || infos[i - 1].Cluster != infos[i].Cluster;
            var next = Array.FindIndex(infos, i, info => info.Cluster > start);
            var end = next < 0 ? text.Length : (int)infos[next].Cluster;
            glyphs.Add(new ShapedGlyph(
                (ushort)infos[i].Codepoint,
                isFirst ? text[start..end] : "",
                positions[i].XAdvance * font.UnitPt,
                positions[i].XOffset * font.UnitPt,
                positions[i].YOffset * font.UnitPt));
        }

        return glyphs.ToImmutable();
    }

    public static PlacedText Line(string text, double baseline = 72, FontInstance? font = null, object? tag = null, double x = 50)
    {
        font ??= Font(TestFonts.Regular);
        return new PlacedText(x, baseline, font, Shape(font, text), "en", tag ?? "body");
    }

    public static Page Page(params PlacedContent[] contents) =>
        new() { WidthPt = 365, HeightPt = 561, Folio = "1", Contents = [.. contents] };
}
