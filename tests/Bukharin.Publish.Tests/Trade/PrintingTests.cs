using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Tests.Trade;

/// <summary>The printing that the printed book is of: read, printed on its imprint page, proved, and told to the trade.</summary>
public class PrintingTests
{
    [Theory]
    [InlineData("printing: 2", 2, null)]
    [InlineData("printing: { number: 3 }", 3, null)]
    [InlineData("printing:\n  number: 12\n  date: 2026-12", 12, "2026-12")]
    public void It_is_a_number_or_a_number_with_a_date(string yaml, int number, string? date) =>
        Assert.Equal(new Printing(number, date), Read(yaml).Document!.FrontMatter.Trade.Printing);

    [Theory]
    [InlineData("printing: second", 5)]
    [InlineData("printing: 0", 5)]
    [InlineData("printing: -1", 5)]
    [InlineData("printing: 2.5", 5)]
    [InlineData("printing: { date: 2026 }", 5)]
    [InlineData("printing: [2]", 5)]
    [InlineData("printing:\n  number: 2\n  date: soon", 7)]
    public void What_is_none_is_told_at_its_place(string yaml, int line)
    {
        var told = Assert.Single(Read(yaml).Diagnostics);

        Assert.Equal((DiagnosticCodes.WrongType, line), (told.Code, told.Span.Line));
    }

    [Theory]
    [InlineData("en-GB", "Printing 2, 2026")]
    [InlineData("de", "2. Druck, 2026")]
    [InlineData("fr", "Tirage n\u00B0\u00A02, 2026")]
    [InlineData("ru", "Печать 2-я, 2026")]
    public void Pages_say_it_in_the_words_of_the_language_and_other_editions_do_not(string language, string words)
    {
        var read = Read("printing: { number: 2, date: 2026-12 }").Document!;
        var document = read with { FrontMatter = read.FrontMatter with { Language = language } };
        foreach (var format in (string[])["pdf", "print"])
        {
            Assert.Contains(Editions.Recover(format, document, Styles.Classic).Paragraphs, line => Spaces(line.Text) == Spaces(words));
        }

        foreach (var format in (string[])["pdf", "print", "docx", "epub"])
        {
            Assert.Empty(Editions.Verify(format, Editions.Write(format, document, Styles.Classic), document, Styles.Classic).Findings);
        }

        static string Spaces(string text) => text.Replace('\u00A0', ' ');
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void Another_one_is_found(string format)
    {
        var (second, third, none) = (Read("printing: 2").Document!, Read("printing: 3").Document!, Read("").Document!);
        var edition = Editions.Write(format, second, Styles.Classic);

        Assert.NotEmpty(Editions.Verify(format, edition, third, Styles.Classic).Findings);
        Assert.NotEmpty(Editions.Verify(format, edition, none, Styles.Classic).Findings);
        Assert.NotEmpty(Editions.Verify(format, Editions.Write(format, none, Styles.Classic), second, Styles.Classic).Findings);
    }

    private static ReadResult Read(string yaml) => MarkdownReader.Read($"---\ntitle: A Book\nlang: en-GB\nsource: none\n{yaml}\n---\n\nHe wrote.\n", "book.md");
}
