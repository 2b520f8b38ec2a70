using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pdf.Embedding;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Embedding;

public sealed class ClusterTextTests
{
    [Theory]
    [InlineData("a|b", "a|b")]
    [InlineData("o\u0301|", "o|\u0301")]
    [InlineData("o\u0302\u0301|||k", "o|\u0302|\u0301|k")]
    [InlineData("ffi|", "ff|i")]
    [InlineData("\U0001D400\u0301|", "\U0001D400|\u0301")]
    [InlineData("é|", "é|\u034F")]
    [InlineData("é|||x", "é|\u034F|\u034F|x")]
    [InlineData("|a", "\u034F|a")]
    public void The_characters_of_a_cluster_are_shared_out_over_its_glyphs(string given, string shared)
    {
        var result = ClusterText.ShareOut([.. given.Split('|').Select(text => new ShapedGlyph(1, text, 5))]);

        Assert.Equal(shared, string.Join('|', result.Select(glyph => glyph.Text)));
    }

    [Fact]
    public void Complete_glyphs_are_left_alone()
    {
        ImmutableArray<ShapedGlyph> glyphs = [new(1, "a", 5), new(2, "b", 5)];

        Assert.Equal(glyphs, ClusterText.ShareOut(glyphs));
    }
}
