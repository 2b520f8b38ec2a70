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
    [InlineData("He was there [illegible] then.", InterventionKind.Illegible)]
    [InlineData("The doctor [name illegible] will not come.", InterventionKind.Illegible)]
    [InlineData("Sie kam [ein Wort unleserlich] heim.", InterventionKind.Illegible)]
    [InlineData("Elle vint [deux mots illisibles] hier.", InterventionKind.Illegible)]
    [InlineData("Она пришла [нрзб.] вчера.", InterventionKind.Illegible)]
    [InlineData("He was there [unclear] then.", InterventionKind.Unclear)]
    [InlineData("We went [torn] on the ice.", InterventionKind.Damage)]
    [InlineData("We went [a hole in the page] on.", InterventionKind.Damage)]
    [InlineData("We saw Piet [a hole in the ice] there.", InterventionKind.Gloss)]
    [InlineData("Wir gingen [Blatt beschädigt] fort.", InterventionKind.Damage)]
    [InlineData("Мы шли [лист оборван] домой.", InterventionKind.Damage)]
    [InlineData("The informer [name withheld] said so.", InterventionKind.Redacted)]
    [InlineData("It was [redacted] who came.", InterventionKind.Redacted)]
    [InlineData("Er kam [gestrichen] spät.", InterventionKind.Deleted)]
    [InlineData("He came [crossed out] late.", InterventionKind.Deleted)]
    [InlineData("He came [added in the margin] late.", InterventionKind.Added)]
    [InlineData("The Rev[eren]d Thorne came.", InterventionKind.Expansion)]
    [InlineData("Cap[tai]n Pell came.", InterventionKind.Expansion)]
    [InlineData("The Rev[erend] Thorne came.", InterventionKind.Expansion)]
    [InlineData("Пришёл тов[арищ] Холм.", InterventionKind.Expansion)]
    [InlineData("The ho[u]se stood.", InterventionKind.Supplied)]
    [InlineData("Ros[ent]al came.", InterventionKind.Supplied)]
    [InlineData("He went up [Pg 12] the stair.", InterventionKind.Page)]
    [InlineData("He went up the [p. 12] stair.", InterventionKind.Page)]
    [InlineData("He went up [fol. 3v] the stair.", InterventionKind.Page)]
    [InlineData("Er ging [S. 12] hinauf.", InterventionKind.Page)]
    [InlineData("Он шёл [с. 12] вверх.", InterventionKind.Page)]
    [InlineData("Он шёл [л. 3 об.] вверх.", InterventionKind.Page)]
    [InlineData("Up [12] and up [13] again.", InterventionKind.Page)]
    [InlineData("He came [Illustration: the weir] late.", InterventionKind.Figure)]
    [InlineData("Anna [1870–1924] came.", InterventionKind.Gloss)]
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

        var (kind, _) = KindInference.Infer(text[(open + 1)..close], text[..open], text[(close + 1)..], "en-GB", SourcePages.Of(text, _ => false));

        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData("He met [Smith] there.")]
    [InlineData("He came [12] with it once.")]
    [InlineData("Jansen [Rotterdam] came.")]
    public void A_bracket_that_no_rule_knows_has_no_reason(string text)
    {
        var (open, close) = (text.IndexOf('[', StringComparison.Ordinal), text.IndexOf(']', StringComparison.Ordinal));
        var before = text[..open];

        var (kind, reason) = KindInference.Infer(text[(open + 1)..close], before, text[(close + 1)..], "en-GB", SourcePages.Of(text, _ => false));

        Assert.Equal(InterventionKind.Gloss, kind);
        Assert.Null(reason);
    }

    [Fact]
    public void Words_of_English_grammar_count_in_English_only()
    {
        Assert.Equal(InterventionKind.Gloss, KindInference.Infer("la lampe", "Il a vu the ", ".", "fr", SourcePages.Of("", _ => false)).Kind);
    }
}
