using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Puts the numbers of lines of verse at the right edge of what the verse stands in, on the baselines of their lines.</summary>
/// <param name="measurePt">Width of the text.</param>
internal sealed class PageVerseNumbers(double measurePt)
{
    /// <summary>The numbers beside a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="format">The format of its paragraph.</param>
    /// <param name="left">The x of the text's left edge.</param>
    /// <param name="baseline">The baseline of the line.</param>
    public IEnumerable<PlacedText> Beside(SetLine line, ParagraphFormat format, double left, double baseline)
    {
        foreach (var words in line.Marginals.Where(marginal => marginal.Kind == MarginalKind.VerseNumber).Select(marginal => marginal.Words[0]))
        {
            var glyphs = Shaper.Shape(words.Font, words.Text, words.Language);
            var x = left + measurePt - (format.RightIndentPt - format.NumbersPt) - glyphs.Sum(glyph => glyph.AdvancePt);
            yield return new PlacedText(x, baseline, words.Font, glyphs, words.Language, Tag: null) { Artifact = ArtifactKind.VerseNumber };
        }
    }
}
