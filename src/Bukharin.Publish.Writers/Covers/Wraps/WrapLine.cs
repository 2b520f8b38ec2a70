using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Wraps;

namespace Bukharin.Publish.Writers.Covers.Wraps;

/// <summary>A line of words on a whole cover, with other faces where its font lacks a character.</summary>
internal static class WrapLine
{
    /// <summary>Sets a line.</summary>
    /// <param name="words">The words.</param>
    /// <param name="font">Their font.</param>
    /// <param name="x">Where they begin on their panel.</param>
    /// <param name="baseline">Their baseline on their panel.</param>
    /// <param name="fallback">The faces for what the font lacks.</param>
    /// <param name="ink">Their colour.</param>
    /// <param name="language">The text's language.</param>
    public static ImmutableArray<WrapContent> Set(string words, FontInstance font, double x, double baseline, FallbackFaces fallback, Ink ink, string language)
    {
        var contents = ImmutableArray.CreateBuilder<WrapContent>();
        foreach (var (part, own) in fallback.SplitAsSeen(font, words, language))
        {
            var glyphs = Shaper.Shape(own, part, language);
            contents.Add(new WrapWords(new PlacedText(x, baseline, own, glyphs, language, Tag: null), ink));
            x += glyphs.Sum(glyph => glyph.AdvancePt);
        }

        return contents.DrainToImmutable();
    }
}
