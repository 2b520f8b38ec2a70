using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Content;

public sealed class TextPainterTests
{
    [Theory]
    [InlineData("An office of efficient fjords, flagged.")]
    [InlineData("Žluťoučký kůň – “quoted” – 1937…")]
    [InlineData("Замок и крепость")]
    [InlineData("Замо\u0301к")]
    public void Text_comes_back_as_it_was(string text) => Assert.Equal(text, TestFile.TextOf(Written(TestType.Line(text))));

    [Fact]
    public void A_ligature_is_one_glyph_and_all_its_letters()
    {
        using var document = PdfDocument.Open(Written(TestType.Line("office")));

        Assert.Equal(["o", "ffi", "c", "e"], document.GetPage(1).Letters.Select(letter => letter.Value));
    }

    [Fact]
    public void Small_capitals_keep_their_letters()
    {
        var line = TestType.Line("Chapter", font: TestType.Font(TestFonts.Regular, 12, "smcp", "c2sc"));

        Assert.NotEqual(
            TestType.Shape(TestType.Font(TestFonts.Regular), "Chapter").Select(glyph => glyph.Id), line.Glyphs.Select(glyph => glyph.Id));
        Assert.Equal("Chapter", TestFile.TextOf(Written(line)));
    }

    [Fact]
    public void Equal_glyphs_of_different_text_stay_apart()
    {
        // The hyphen of a compound, and that of a line's end: one glyph, two characters.
        var line = TestType.Line("well-be-");
        line = line with { Glyphs = line.Glyphs.SetItem(line.Glyphs.Length - 1, line.Glyphs[^1] with { Text = "\u00AD" }) };

        Assert.Equal("well-be\u00AD", TestFile.TextOf(Written(line)));
    }

    [Fact]
    public void Superior_figures_are_figures()
    {
        var line = TestType.Line("12", font: TestType.Font(TestFonts.Regular, 12, "sups"));

        Assert.Equal("12", TestFile.TextOf(Written(line)));
    }

    [Fact]
    public void Glyphs_stand_where_they_were_placed()
    {
        // Justified spaces, tracking and kerning at once, over a long line, to show that nothing drifts.
        var font = TestType.Font(TestFonts.Regular, 11.3);
        var glyphs = TestType.Shape(font, "AVAST, Wolf! To you. We wait for fjords, and waver. Tear it all away.");
        glyphs = [.. glyphs.Select(glyph => glyph with { AdvancePt = glyph.AdvancePt + 0.0371 + (glyph.Text == " " ? 1.7773 : 0) })];
        var letters = Letters(new PlacedText(50, 72, font, glyphs, "en", "body"));

        var x = 50.0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            Assert.Equal(x, letters[i].StartBaseLine.X, 0.002);
            Assert.Equal(561 - 72, letters[i].StartBaseLine.Y, 0.001);
            x += glyphs[i].AdvancePt;
        }
    }

    [Theory]
    [InlineData(1.02, 0.0789)]
    [InlineData(0.98123, -0.05)]
    [InlineData(1, 0.1)]
    public void Widened_and_spaced_glyphs_stand_where_they_were_placed_and_read_as_before(double scale, double letterspace)
    {
        const string Text = "AVAST, Wolf! To you. We wait for fjords, and waver.";
        var font = TestType.Font(TestFonts.Regular, 10.5);
        ImmutableArray<ShapedGlyph> glyphs =
            [.. TestType.Shape(font, Text).Select(glyph => glyph with { AdvancePt = (glyph.AdvancePt + letterspace) * scale })];
        var changed = new PlacedText(50, 72, font, glyphs, "en", "body") { HorizontalScale = scale, LetterspacePt = letterspace };
        var plain = TestType.Line(Text, 90, font, "other");

        var letters = Letters(changed, plain);

        var x = 50.0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            Assert.Equal(x, letters[i].StartBaseLine.X, 0.003);
            x += glyphs[i].AdvancePt;
        }

        // The state does not leak into the next line.
        Assert.Equal(50 + plain.Glyphs.SkipLast(1).Sum(glyph => glyph.AdvancePt), letters[^1].StartBaseLine.X, 0.003);
        Assert.Equal(Text, TestFile.TextOf(Written(changed)));
    }

    [Fact]
    public void Offsets_move_a_glyph_and_not_the_next_one()
    {
        ImmutableArray<ShapedGlyph> glyphs =
        [
            new(Glyph("a"), "a", 5), new(Glyph("b"), "b", 6, offsetXPt: -2, offsetYPt: 3), new(Glyph("c"), "c", 5),
        ];
        var letters = Letters(new PlacedText(50, 72, TestType.Font(TestFonts.Regular), glyphs, "en", "body"));

        Assert.Equal([50, 53, 61], letters.Select(letter => Math.Round(letter.StartBaseLine.X, 2)));
        Assert.Equal([489, 492, 489], letters.Select(letter => Math.Round(letter.StartBaseLine.Y, 2)));
    }

    [Fact]
    public void Fonts_and_sizes_change_from_text_to_text()
    {
        var letters = Letters(
            TestType.Line("a", 72, TestType.Font(TestFonts.Regular, 12)),
            TestType.Line("b", 72, TestType.Font(TestFonts.Bold, 12), x: 80.1234),
            TestType.Line("c", 90, TestType.Font(TestFonts.Bold, 9.5), "other"));

        Assert.Equal([12, 12, 9.5], letters.Select(letter => letter.PointSize));
        Assert.Equal(["Regular", "Bold", "Bold"], letters.Select(letter => letter.FontDetails.Name!.Split('-')[1]));
        Assert.Equal([50, 80.123, 50], letters.Select(letter => Math.Round(letter.StartBaseLine.X, 3)));
        Assert.Equal([489, 489, 471], letters.Select(letter => Math.Round(letter.StartBaseLine.Y, 3)));
    }

    [Fact]
    public void A_text_without_glyphs_paints_nothing()
    {
        var empty = new PlacedText(50, 72, TestType.Font(TestFonts.Regular), [], "en", "body");

        Assert.Empty(Letters(empty));
    }

    [Fact]
    public void A_missing_glyph_is_never_shown()
    {
        var fault = Assert.Throws<ArgumentException>(() => Written(TestType.Line("漢")));

        Assert.Contains("U+6F22", fault.Message, StringComparison.Ordinal);
    }

    private static ushort Glyph(string character) => TestType.Shape(TestType.Font(TestFonts.Regular), character)[0].Id;

    private static byte[] Written(params PlacedContent[] contents) => TestFile.Write(TestType.Page(contents));

    private static IReadOnlyList<UglyToad.PdfPig.Content.Letter> Letters(params PlacedContent[] contents)
    {
        using var document = PdfDocument.Open(Written(contents));
        return document.GetPage(1).Letters;
    }
}
