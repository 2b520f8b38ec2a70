using System.Text;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Tests.Typesetting.Fonts;

public class ShaperTests
{
    [Fact]
    public void A_ligature_has_the_text_of_all_its_letters()
    {
        var glyphs = Shaper.Shape(Garamond.Body, "offer", "en");

        Assert.Equal(["o", "ff", "e", "r"], glyphs.Select(glyph => glyph.Text));
    }

    [Fact]
    public void A_sign_is_never_joined_with_what_follows_it()
    {
        // The face has required ligatures that make superior figures of these.
        var glyphs = Shaper.Shape(Garamond.Body with { Features = ["kern", "liga"] }, "10 x^10 fi", "en");

        Assert.Equal(["1", "0", " ", "x", "^", "1", "0", " ", "fi"], glyphs.Select(glyph => glyph.Text));
        Assert.Equal((glyphs[0].Id, glyphs[1].Id), (glyphs[5].Id, glyphs[6].Id));
    }

    [Theory]
    [InlineData("a\u4E00b")]
    [InlineData("\u4E00")]
    [InlineData("\u02DD\u00AD\u20E4")]
    [InlineData("a\u20E4")]
    public void A_character_that_a_face_lacks_is_told_wherever_it_stands(string text) =>
        Assert.Equal([text.EnumerateRunes().Single(rune => rune.Value is 0x4E00 or 0x20E4)], Garamond.Regular.Lacks(text));

    [Fact]
    public void Small_capitals_keep_the_letters_that_were_written()
    {
        var smallCaps = Shaper.Shape(Garamond.Body with { Features = ["smcp"] }, "small", "en");
        var plain = Shaper.Shape(Garamond.Body, "small", "en");

        Assert.Equal("small", string.Concat(smallCaps.Select(glyph => glyph.Text)));
        Assert.All(smallCaps.Zip(plain), pair => Assert.NotEqual(pair.First.Id, pair.Second.Id));
    }

    [Theory]
    [InlineData("Cafe\u0301 na\u00EFve")]
    [InlineData("Москва and Athens, Ἀθῆναι, 1936")]
    [InlineData("thin\u202Fspace\u2009here\u2060x")]
    [InlineData("Th fi ffi st ct ﬁ")]
    public void The_glyphs_texts_joined_are_the_text(string text)
    {
        var glyphs = Shaper.Shape(Garamond.Body with { Features = ["liga", "dlig"] }, text, "en");

        Assert.Equal(text, string.Concat(glyphs.Select(glyph => glyph.Text)));
    }

    [Fact]
    public void A_narrow_space_is_narrower_than_a_word_space_and_is_not_missing()
    {
        var space = Assert.Single(Shaper.Shape(Garamond.Body, " ", "en"));
        var narrow = Assert.Single(Shaper.Shape(Garamond.Body, "\u202F", "en"));

        Assert.NotEqual(0, narrow.Id);
        Assert.InRange(narrow.AdvancePt, 0.1, space.AdvancePt - 0.1);
    }

    [Fact]
    public void Tracking_widens_every_cluster_but_not_the_way_to_an_accent()
    {
        // No face has a letter for this pair, so the accent is a glyph of its own.
        var loose = Shaper.Shape(Garamond.Body with { TrackingEm = 0.1 }, "x\u0307y", "en");
        var tight = Shaper.Shape(Garamond.Body, "x\u0307y", "en");

        Assert.Equal(2, loose.Count(glyph => glyph.Text.Length > 0));
        Assert.Equal(2.0, loose.Sum(glyph => glyph.AdvancePt) - tight.Sum(glyph => glyph.AdvancePt), 6);
    }

    [Fact]
    public void Kerning_is_applied()
    {
        var kerned = Shaper.Shape(Garamond.Body, "AV", "en").Sum(glyph => glyph.AdvancePt);
        var plain = Shaper.Shape(Garamond.Body with { Features = ["-kern"] }, "AV", "en").Sum(glyph => glyph.AdvancePt);

        Assert.True(kerned < plain);
    }

    [Fact]
    public void What_a_face_lacks_is_named_once_and_in_order()
    {
        Assert.Equal([new Rune('漢'), new Rune('字')], Garamond.Regular.Lacks("a漢b字 漢\n"));
        Assert.Empty(Garamond.Regular.Lacks("Plain text — “quoted”,\u00A0with\u202Fspaces\u2060 and соль, ἀρχή.\n\t"));
    }

    [Fact]
    public void A_malformed_feature_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Shaper.Shape(Garamond.Body with { Features = ["not a feature"] }, "a", "en"));
    }

    [Fact]
    public void An_inserted_hyphen_reads_as_a_soft_one()
    {
        var word = new WordShapes(Garamond.Body, "en").ShapeHyphenated("of");

        Assert.Equal(["o", "f", "\u00AD"], word.Glyphs.Select(glyph => glyph.Text));
        Assert.Equal(Shaper.Shape(Garamond.Body, "-", "en")[0].Id, word.Glyphs[^1].Id);
    }
}
