using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Tests.Excerpting;

/// <summary>The proof of excerpts finds whatever is otherwise than in the text.</summary>
public class ExcerptVerifierTests
{
    private const string Text = """
        Before the numbers.

        1) The lamp is *clean*.

        2) The stair: a) its steps; b) its [iron]{.supplied} rail; and c) its door.

        3) Of oil:

           a) It is dear.[^1]

           b) It [the oil]{.gloss} smokes, and [дым]{lang=ru} is seen.

           c) It is late.

        4) The roof. It is whole. It is wet.

        [^1]: By a penny.
        """;

    [Theory]
    [InlineData("smokes", "smoked")]
    [InlineData("smokes, and ", "smokes ")]
    [InlineData("It is late.", "It is very late.")]
    [InlineData("c)", "d)")]
    [InlineData("By a penny.", "By two pence.")]
    [InlineData("[^1]:", "[^1]: Oh.")]
    [InlineData("is dear.[^1]", "is[^1] dear.")]
    [InlineData("[the oil]{.gloss}", "[the oil]{.supplied}")]
    [InlineData("[the oil]{.gloss}", "the oil")]
    [InlineData("[the oil]{.gloss} ", "")]
    [InlineData("[дым]{lang=ru}", "[дым]{lang=uk}")]
    [InlineData("[дым]{lang=ru}", "*дым*")]
    [InlineData("It is late.\n", "It is\n\n      late.\n")]
    [InlineData("smokes", "smok es")]
    [InlineData("[a)]{.label} It is dear.[^1]\n\n   b)", "[a)]{.label}[^1] b)")]
    [InlineData("It is late.\n\n[...]{.omission}\n", "It is late.\n")]
    [InlineData("It is late.\n", "It is late.\n\n4) The roof.\n")]
    [InlineData("It is dear.[^1]\n", "It is dear.[^1] [...]{.omission}\n")]
    [InlineData("[...]{.omission}\n\n[3)]", "[3)]")]
    [InlineData("Order book 2.", "Order book 3.")]
    [InlineData("title: \"The Rock\"", "title: \"The Rocks\"")]
    [InlineData("lang: \"en-GB\"", "lang: \"en-US\"")]
    [InlineData("from \"The Rock\"", "from \"The Lamp\"")]
    [InlineData("::: introduction", "::: commentary")]
    public void A_change_is_found(string what, string with)
    {
        var document = ExcerptFixture.Read(Text);
        var good = ExcerptFixture.Make(document, null, "3").Excerpt!.Markdown;
        good = good.Replace("   a) It", "   [a)]{.label} It", StringComparison.Ordinal).Replace("\n3) Of", "\n[3)]{.label} Of", StringComparison.Ordinal);
        Assert.Empty(ExcerptFixture.Prove(document, good));

        var damaged = good.Replace(what, with, StringComparison.Ordinal);

        Assert.NotEqual(good, damaged);
        Assert.All(ExcerptFixture.Prove(document, damaged), finding => Assert.Equal(DiagnosticCodes.ExcerptDiffers, finding.Code));
        Assert.NotEmpty(ExcerptFixture.Prove(document, damaged));
    }

    [Fact]
    public void A_number_of_words_that_is_another_is_found()
    {
        var document = ExcerptFixture.Read(Text);
        var good = ExcerptFixture.Make(document, null, "4").Excerpt!.Markdown;

        Assert.NotEmpty(ExcerptFixture.Prove(document, good.Replace("with 8 of", "with 9 of", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_that_come_twice_are_found_where_they_follow_each_other()
    {
        // Three sentences begin alike: a mark between the second and the third stands for nothing.
        var document = ExcerptFixture.Read(Text);
        var good = ExcerptFixture.Make(document, null, "4").Excerpt!.Markdown;

        Assert.Empty(ExcerptFixture.Prove(document, good));
        Assert.NotEmpty(ExcerptFixture.Prove(document, good.Replace("It is whole. It is wet.", "It is wet. It is whole.", StringComparison.Ordinal)));
        Assert.NotEmpty(ExcerptFixture.Prove(document, good.Replace("It is whole. It", "It is whole. [...]{.omission} It", StringComparison.Ordinal)));
    }
}
