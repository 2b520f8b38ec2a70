using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Interventions;

namespace Bukharin.Publish.Tests.Reading.Interventions;

public class KindInferenceTests
{
    [Theory]
    [InlineData("The stair is moveable [sic].", InterventionKind.Correction)]
    [InlineData("The stair is moveable [sic!] here.", InterventionKind.Correction)]
    [InlineData("On the 9th [recte 19th] it blew.", InterventionKind.Correction)]
    [InlineData("He came [...] and went.", InterventionKind.Omission)]
    [InlineData("He came [. . .] and went.", InterventionKind.Omission)]
    [InlineData("He came […]", InterventionKind.Omission)]
    [InlineData("He was [forgiven?] then.", InterventionKind.Unclear)]
    [InlineData("He was [?] then.", InterventionKind.Unclear)]
    [InlineData("He was there [illegible] then.", InterventionKind.Unclear)]
    [InlineData("He wrote to A[nna] then.", InterventionKind.Supplied)]
    [InlineData("I've [seen]; and so on.", InterventionKind.Supplied)]
    [InlineData("It is not the [second] lamp.", InterventionKind.Supplied)]
    [InlineData("[At night] we talked.", InterventionKind.Supplied)]
    [InlineData("He slept. [At night] we talked.", InterventionKind.Supplied)]
    [InlineData("We go with [the boat].", InterventionKind.Supplied)]
    [InlineData("Bread [and] wine.", InterventionKind.Supplied)]
    [InlineData("I met Piet [the ferryman].", InterventionKind.Gloss)]
    [InlineData("I met Piet [my first pilot], and Anna.", InterventionKind.Gloss)]
    [InlineData("[The letter breaks off here.]", InterventionKind.Gloss)]
    [InlineData("He slept. [The letter breaks off here.] Dear Anna", InterventionKind.Gloss)]
    [InlineData("\"I saw the light of,\" [Piet means the lamp] he said.", InterventionKind.Gloss)]
    public void The_kind_follows_from_the_bracket_and_the_words_around_it(string text, InterventionKind expected)
    {
        var (open, close) = (text.IndexOf('[', StringComparison.Ordinal), text.IndexOf(']', StringComparison.Ordinal));

        var (kind, _) = KindInference.Infer(text[(open + 1)..close], text[..open], text[(close + 1)..], "en-GB");

        Assert.Equal(expected, kind);
    }

    [Fact]
    public void Words_of_English_grammar_count_in_English_only()
    {
        Assert.Equal(InterventionKind.Gloss, KindInference.Infer("la lampe", "Il a vu the ", ".", "fr").Kind);
    }
}
