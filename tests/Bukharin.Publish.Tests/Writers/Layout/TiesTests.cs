using Bukharin.Publish.Writers.Layout.Pieces;

namespace Bukharin.Publish.Tests.Writers.Layout;

public class TiesTests
{
    [Theory]
    [InlineData("en-GB", "to Mr Pell on 10 December, p. 12 of no. 3", "to Mr~Pell on 10~December, p.~12 of no.~3")]
    [InlineData("en-GB", "J. R. Smith and W. Ansty at 5 p.m.", "J.~R.~Smith and W.~Ansty at 5~p.m.")]
    [InlineData("en-GB", "Mr or Mrs, 10 men, p. of it", "Mr or Mrs, 10 men, p. of it")]
    [InlineData("en-GB", "(see § 5) the 3rd May", "(see §~5) the 3rd~May")]
    [InlineData("fr", "M. Dupont, p. 4, n° 7, le 1er janvier", "M.~Dupont, p.~4, n°~7, le 1er~janvier")]
    [InlineData("de", "z. B. S. 5 am 10. Dezember bei Dr. Roth", "z.~B.~S.~5 am 10.~Dezember bei Dr.~Roth")]
    [InlineData("ru", "Он и я в доме; А. С. Пушкин, 1937 г., стр. 5", "Он и~я~в~доме; А.~С.~Пушкин, 1937~г., стр.~5")]
    [InlineData("ru", "так ли это, он же сказал", "так~ли это, он~же сказал")]
    [InlineData("el", "α. Β. 10 p. 5", "α.~Β. 10 p. 5")]
    public void Words_that_belong_together_are_tied_by_the_rules_of_the_language(string language, string words, string tied) =>
        Assert.Equal(tied, Ties.Of(words, language).Replace(" \u2060", "~", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" Mr ")]
    [InlineData("a  b")]
    public void What_is_at_an_edge_is_left_alone(string words) => Assert.Equal(words, Ties.Of(words, "ru-RU"));
}
