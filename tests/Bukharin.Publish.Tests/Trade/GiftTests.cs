using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification.Gift;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Files;
using Bukharin.Publish.Writers.Gift;

namespace Bukharin.Publish.Tests.Trade;

/// <summary>Gaps and questions as a learning platform reads them.</summary>
public class GiftTests
{
    private static readonly Style Handout = Styles.Load("handout");

    private static readonly string Letter = Write(GapTexts.Letter);

    [Fact]
    public void Each_gap_is_a_question_and_each_question_an_essay()
    {
        var (category, questions) = Moodle.Read(Letter);

        Assert.Equal("$course$/top/A Letter from Thole Rock", category);
        Assert.Equal(Enumerable.Repeat("shortanswer", 10).Append("essay"), questions.Select(question => question.Type));
        Assert.Equal(["supernumerary"], questions[0].Answers);
        Assert.Equal(["clean", "spotless", "as new"], questions[4].Answers);
        Assert.StartsWith("The lamp is _____. It has been clean", questions[4].Text, StringComparison.Ordinal);
        Assert.StartsWith("gap 5 \u00B7 Clause 2.a", questions[4].Name, StringComparison.Ordinal);
        Assert.Contains("three capacities: a) as (1)\u00A0______________ at _____, where", questions[1].Text, StringComparison.Ordinal);
        Assert.Equal(("Who keeps it?", "Ansty."), (questions[^1].Text, questions[^1].Feedback));
        Assert.Empty(Verify(GapTexts.Letter, Letter));
    }

    [Fact]
    public void Characters_that_mean_something_are_words()
    {
        var text = Read("gaps:\n  - \"a~b\"\n  - \"C# {x}\"\n  - \"50%\"\n  - '5 * 6'\n  - { gap: back, also: ['%50%', '[html]', 'back\\slash', '\\n'] }", "Set a~b = C# {x}: at 50% of 5 \\* 6 and back\\\\slash or \\\\{not}.", "What is {a}? Is it = or ~ or # or : or // ?");
        var gift = Write(text);
        var (_, questions) = Moodle.Read(gift);

        Assert.Equal(["a~b", "C# {x}", "50%", "5 * 6"], questions.Take(4).Select(question => Assert.Single(question.Answers)));
        Assert.Equal(["back", "%50%", "[html]", "back\\slash", "\\n"], questions[4].Answers);
        Assert.Equal("Set (1)\u00A0______________ = (2)\u00A0______________: at (3)\u00A0______________ of _____ and (5)\u00A0______________\\slash or \\{not}.", questions[3].Text);
        Assert.Equal("What is {a}? Is it = or ~ or # or : or // ?", questions[^1].Text);
        Assert.Empty(Verify(text, gift));
    }

    [Fact]
    public void A_gap_at_the_end_and_a_plain_version_are_no_matter()
    {
        var text = Read("gaps: [lamp]", "Trim the lamp", "Why?");

        Assert.Empty(Verify(text, Write(text)));
        Assert.Equal(Write(text), Write(text, Handout.Of(new SheetVersion { Gaps = GapForm.WithWords, Answers = true })));
    }

    [Fact]
    public void What_has_nothing_to_ask_has_no_file()
    {
        var text = MarkdownReader.Read("---\ntitle: T\nlang: en\nsource: none\n---\nA line.", "t.md").Document!;

        Assert.Null(GiftWriter.Write(Job(text, Styles.Classic)));
        Assert.Equal(5, Moodle.Read(Write(text)).Questions.Count);
    }

    [Theory]
    [InlineData("{=supernumerary}", "{=supernumary}", "as the answer to gap 1, not 'supernumerary'")]
    [InlineData("{=clean =spotless =as new}", "{=clean =spotless}", "as the answer to gap 5")]
    [InlineData("The lamp is {=clean", "The lamp was {=clean", "other words around gap 5")]
    [InlineData("The lamp is {=clean =spotless =as new}. It has been clean", "The lamp is clean. It has been {=clean =spotless =as new}", "other words around gap 5")]
    [InlineData("at {=carrow point}", "at {=Carrow Point}", "as the answer to gap 2")]
    [InlineData("{####Ansty.}", "{####Pell.}", "another answer, for 'Who keeps it?'")]
    [InlineData("{####Ansty.}", "{=Ansty.}", "another answer, for 'Who keeps it?'")]
    [InlineData("Who keeps it?", "Who kept it?", "another question")]
    [InlineData("{####Ansty.}", "", "cannot be read")]
    [InlineData("{=supernumerary}", "{~supernumerary}", "cannot be read")]
    [InlineData("::gap 1 ", "gap 1 ", "cannot be read")]
    public void What_is_otherwise_is_found(string old, string other, string said)
    {
        Assert.Contains(old, Letter, StringComparison.Ordinal);

        var finding = Assert.Single(Verify(GapTexts.Letter, Letter.Replace(old, other, StringComparison.Ordinal)));

        Assert.Equal(DiagnosticCodes.GiftDiffers, finding.Code);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_is_not_there_is_found() =>
        Assert.Contains("has 10 questions, not 11", Assert.Single(Verify(GapTexts.Letter, Letter[..Letter.LastIndexOf("::Questions", StringComparison.Ordinal)])).Message, StringComparison.Ordinal);

    private static Document Read(string gaps, string words, string question) => MarkdownReader.Read(
        $"---\ntitle: \"Of the lamp / and: oil\"\nlang: en\nsource: none\nquestions: [\"{question}\"]\n{gaps}\n---\n\n{words}\n", "t.md").Document!;

    private static EditionJob Job(Document document, Style style) => new(document, style, EditionTimestamp.For(document.FrontMatter, null));

    private static string Write(Document document, Style? style = null) => Encoding.UTF8.GetString(GiftWriter.Write(Job(document, style ?? Handout))!);

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Verify(Document document, string gift) =>
        GiftVerifier.Verify(Job(document, Handout).Document, Handout, Encoding.UTF8.GetBytes(gift));
}
