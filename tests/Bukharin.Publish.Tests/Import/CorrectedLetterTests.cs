using Bukharin.Publish.Tests.Verification.Edited;
using static Bukharin.Publish.Tests.Verification.Edited.EditedDocx;

namespace Bukharin.Publish.Tests.Import;

/// <summary>What was changed in the head of a letter comes into the front matter, or is said not to.</summary>
public class CorrectedLetterTests
{
    private const string Source = """
        ---
        title: A letter
        lang: en
        source: none
        correspondence:
          number: 212
          from: Walter O'Dea
          to: [Oswin Pell, { name: Board of Lights, ref: 'https://example.org/board', kind: body }]
          place: Thole Rock
          date: 1894-11-03/05   # after the wreck
          archive: Aldmouth Record Office
          shelf-mark: Lights 7/212
          base: autograph
          printed: "Letters, 4"
        ---

        I answer.

        """;

    [Theory]
    [InlineData("212", "213", "number: 212", "number: 213")]
    [InlineData("Walter", "Wilma", "Walter O'Dea", "Wilma O'Dea")]
    [InlineData("Oswin Pell", "O. Pell", "[Oswin Pell,", "[O. Pell,")]
    [InlineData("Thole Rock", "Thole", "place: Thole Rock", "place: Thole")]
    [InlineData("Thole Rock", "Thole: Rock", "place: Thole Rock", "place: \"Thole: Rock\"")]
    [InlineData("5 November", "7 November", "1894-11-03/05", "1894-11-03/1894-11-07")]
    [InlineData("Lights 7/212", "Lights 8", "Lights 7/212", "Lights 8")]
    [InlineData("Autograph", "Copy", "base: autograph", "base: copy")]
    [InlineData("Letters, 4", "Letters, 5", "\"Letters, 4\"", "\"Letters, 5\"")]
    public void A_value_is_set_where_it_stands(string was, string now, string old, string corrected) =>
        Assert.Equal((Source.Replace(old, corrected, StringComparison.Ordinal), ""), Carry(was, now));

    [Theory]
    [InlineData("about November 1894", "1894-11~")]
    [InlineData("spring 1895", "1895-21")]
    [InlineData("not before 44 BC", "-0043/..")]
    public void A_date_is_what_its_words_say(string words, string date) =>
        Assert.Equal((Source.Replace("1894-11-03/05", date, StringComparison.Ordinal), ""), Carry("between 3 and 5 November 1894", words));

    [Theory]
    [InlineData("Board of Lights", "Board of Ferries")]
    [InlineData("Oswin Pell", "Oswin Pell, Tam Corrie")]
    [InlineData(" to ", " and ")]
    [InlineData("5 November", "some day in November")]
    [InlineData("Autograph", "Letter")]
    [InlineData("Printed before", "Not printed before")]
    public void What_cannot_be_told_apart_is_told(string was, string now) => Assert.Equal((Source, "BP4904"), Carry(was, now));

    [Fact]
    public void A_line_that_was_deleted_is_told()
    {
        var edition = new EditedDocx(Source);
        ParagraphWith(edition.Body, "Thole Rock").Remove();

        Assert.Equal(["BP4904"], edition.Carry().Codes);
    }

    private static (string Markdown, string Codes) Carry(string was, string now)
    {
        var edition = new EditedDocx(Source);
        Isolate(edition.Body, was).ReplaceWith(Run(now));
        var (markdown, codes) = edition.Carry();
        return (markdown, string.Join(' ', codes));
    }
}
