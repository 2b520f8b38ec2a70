using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Galley;

/// <summary>Paragraphs of a long text, which are set side by side.</summary>
public class SetParagraphsTests
{
    private static readonly ParagraphContext Context = new(Garamond.Hyphenators, LineBreakingOptions.Default, new ShapingCache(), FallbackFaces.None);

    [Fact]
    public void Those_of_a_long_text_have_the_lines_that_each_has_alone()
    {
        ImmutableArray<GalleyItem> items = [.. Enumerable.Range(1, 400).Select(number => Paragraph(number, 60))];
        ImmutableArray<GalleyFootnote> notes = [new("n", [Paragraph(7, 20)])];

        var set = new SetParagraphs(items, notes, 300, Context);

        Assert.All(items.OfType<GalleyParagraph>().Concat(notes[0].Paragraphs), paragraph =>
            Assert.Equal(Lines(ParagraphSetter.Set(paragraph.Pieces, paragraph.Format, 300, Context)), Lines(set.Of(paragraph))));
    }

    [Fact]
    public void A_fault_in_one_of_them_is_thrown_as_it_is()
    {
        ImmutableArray<GalleyItem> items =
        [
            .. Enumerable.Range(1, 400).Select(number => Paragraph(number, 60)),
            Paragraph(1, 1) with { Pieces = [new TextPiece("word", Garamond.Body with { Features = ["not a feature"] }, "en", null)] },
        ];

        Assert.Throws<ArgumentException>(() => new SetParagraphs(items, [], 300, Context));
    }

    private static GalleyParagraph Paragraph(int number, int words) => new(
        [new TextPiece(string.Join(' ', Enumerable.Range(0, words).Select(i => $"understanding{(number * i % 97).ToString(CultureInfo.InvariantCulture)}")), Garamond.Body, "en", null)],
        new ParagraphFormat(14));

    private static IEnumerable<string> Lines(ImmutableArray<SetLine> lines) => lines.Select(line =>
        string.Join('|', line.Runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"{run.XPt:R} {string.Concat(run.Glyphs.Select(glyph => glyph.Text))}"))));
}
