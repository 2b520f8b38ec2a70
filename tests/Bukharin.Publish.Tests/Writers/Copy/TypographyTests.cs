using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Tests.Writers.Copy;

public class TypographyTests
{
    private static readonly TypographyStyle British = new(Punctuation.Typographic, DashForm.SpacedEn);
    private static readonly TypographyStyle American = new(Punctuation.Typographic, DashForm.UnspacedEm);

    [Theory]
    [InlineData("\"Yes,\" she said.", "“Yes,” she said.")]
    [InlineData("He said \"no\".", "He said “no”.")]
    [InlineData("(\"quoted\")", "(“quoted”)")]
    [InlineData("\"A 'b' c\"", "“A ‘b’ c”")]
    [InlineData("\"I read 'yes \"then\" no' there.\"", "“I read ‘yes “then” no’ there.”")]
    [InlineData("\"'Nested', he said\"", "“‘Nested’, he said”")]
    [InlineData("'He called: \"Where?' he said.\"-No", "‘He called: “Where?’ he said.”-No")]
    [InlineData("don't, I'd, keepers' logs", "don’t, I’d, keepers’ logs")]
    [InlineData("in '98, 'tis said", "in ’98, ’tis said")]
    [InlineData("'single' words", "‘single’ words")]
    [InlineData("Mr. D--'s lamp and Mrs. S----'s stair", "Mr. D—’s lamp and Mrs. S—’s stair")]
    [InlineData("'Twas 'e who said 'ello. He was 'fraid so.", "’Twas ’e who said ’ello. He was ’fraid so.")]
    [InlineData("\"I'll tell 'im,\" said Joe, \"that 'e ain't 'ere, an' 'is 'at is lost.\"", "“I’ll tell ’im,” said Joe, “that ’e ain’t ’ere, an’ ’is ’at is lost.”")]
    [InlineData("\"'E's gone,\" she said.", "“’E’s gone,” she said.")]
    [InlineData("He called it 'the lamp's eye' once, and 'the stair'.", "He called it ‘the lamp’s eye’ once, and ‘the stair’.")]
    [InlineData("He said, 'go on and on", "He said, ‘go on and on")]
    [InlineData("say \"...\" again", "say “…” again")]
    public void English_quotation_marks_curl(string plain, string set) =>
        Assert.Equal(set, Typography.Apply(plain, British, "en-GB"));

    [Theory]
    [InlineData("one - two", "one\u00A0– two")]
    [InlineData("one -- two", "one\u00A0– two")]
    [InlineData("one--two", "one\u00A0– two")]
    [InlineData("in 1894--5", "in 1894–5")]
    [InlineData("well-kept", "well-kept")]
    [InlineData("pages 12-14.", "pages 12–14.")]
    [InlineData("1894-11-03", "1894-11-03")]
    [InlineData("978-3-16-148410-0", "978-3-16-148410-0")]
    public void Hyphens_become_dashes_where_they_stand_for_them(string plain, string set) =>
        Assert.Equal(set, Typography.Apply(plain, British, "en-GB"));

    [Theory]
    [InlineData("one - two", "one—two")]
    [InlineData("one--two", "one—two")]
    public void American_dashes_have_no_spaces(string plain, string set) =>
        Assert.Equal(set, Typography.Apply(plain, American, "en-US"));

    [Theory]
    [InlineData("But ... no", "But\u00A0… no")]
    [InlineData("wait...", "wait…")]
    [InlineData("the end....", "the end….")]
    [InlineData("a..b", "a..b")]
    public void Three_full_stops_are_an_ellipsis(string plain, string set) =>
        Assert.Equal(set, Typography.Apply(plain, British, "en-GB"));

    [Theory]
    [InlineData("de", "\"Ja\", sagte er", "„Ja“, sagte er")]
    [InlineData("fr", "\"Oui\" ; non !", "«\u202FOui\u202F»\u202F; non\u202F!")]
    [InlineData("ru", "\"Да\" - сказал", "«Да»\u00A0— сказал")]
    public void Other_languages_have_their_own_marks(string language, string plain, string set) =>
        Assert.Equal(set, Typography.Apply(plain, British, language));

    [Fact]
    public void Verbatim_changes_nothing() =>
        Assert.Equal("\"a\" - b...", Typography.Apply("\"a\" - b...", British with { Punctuation = Punctuation.Verbatim }, "en"));
}
