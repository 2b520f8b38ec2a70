using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Epub.Parts;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub.Parts;

public sealed class TextSplitterTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("xxxxxxx ", (TextSplitter.LongPart / 8) + 1)).TrimEnd();

    [Fact]
    public void Chapters_and_major_divisions_begin_files() => Assert.Equal(
        ["a b", "c d", "e f g"],
        Parts(
            Heading(1, "a", Text("a")), Paragraph("b"), Division(DivisionRole.Letter, Paragraph("c")),
            Division(DivisionRole.Postscript, Paragraph("d")), Heading(1, "e", Text("e")), Heading(2, "f", Text("f")), Paragraph("g")));

    [Fact]
    public void A_byline_or_heading_goes_with_what_it_leads_to() => Assert.Equal(
        ["a b c", "d e"],
        Parts(
            Division(DivisionRole.Byline, Paragraph("a")), Division(DivisionRole.Introduction, Paragraph("b")), Paragraph("c"),
            Heading(2, "d", Text("d")), Division(DivisionRole.Letter, Paragraph("e"))));

    [Fact]
    public void A_long_chapter_is_split_at_its_highest_headings() => Assert.Equal(
        [$"a {Long}", "b c d", "e f"],
        Parts(
            Heading(1, "a", Text("a")), Paragraph(Long), Heading(2, "b", Text("b")), Heading(3, "c", Text("c")), Paragraph("d"),
            Heading(2, "e", Text("e")), Paragraph("f")));

    [Fact]
    public void A_long_text_without_headings_stays_whole() =>
        Assert.Single(Parts(Paragraph(Long), Paragraph(Long)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_very_long_text_without_headings_is_split_between_its_clauses(bool isInDivision)
    {
        ImmutableArray<Block> clauses = [.. Enumerable.Range(1, 10).Select(number => Clause($"{number})", $"{number}", Paragraph(Long)))];
        var epub = WrittenEpub.OfText(isInDivision ? [Division(DivisionRole.Letter, clauses)] : clauses);

        var parts = epub.Spine.Where(file => file.StartsWith("part-", StringComparison.Ordinal)).ToList();
        Assert.True(parts.Count > 1);
        Assert.All(parts, file => Assert.InRange(epub.Body(file).Value.Length, 1, TextSplitter.LongestPart + 1000));
        Assert.Equal(
            Enumerable.Range(1, 10).Select(number => $"clause-{number}"),
            parts.SelectMany(file => epub.Body(file).Descendants(Xhtml + "div")).Attributes("id").Select(id => id.Value).Where(id => id.StartsWith("clause", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_division_that_is_split_goes_on_under_its_name()
    {
        var epub = WrittenEpub.OfText(
            Division(DivisionRole.Byline, Paragraph("by x")),
            Division(
                DivisionRole.Letter,
                Paragraph(Long), Heading(2, "later", Text("Later")), Clause("1)", "1", Paragraph(Link("#later", Text("y"))))),
            Division(DivisionRole.Postscript, Paragraph("z")));

        Assert.Equal(["cover.xhtml", "title-page.xhtml", "imprint.xhtml", "part-01.xhtml", "part-02.xhtml"], epub.Spine[..5]);
        var pieces = epub.Elements("section").Where(section => section.Attribute("class")!.Value == "letter").ToList();
        Assert.Equal(["Letter", "Letter"], pieces.Select(piece => piece.Attribute("aria-label")!.Value));
        Assert.Equal(["letter", null], pieces.Select(piece => piece.Attribute("id")?.Value));
        Assert.NotNull(epub.Follow("part-02.xhtml#postscript", ""));
        var contents = epub.Body("nav.xhtml").Descendants(Xhtml + "a").Select(a => a.Attribute("href")!.Value);
        Assert.Equal(
            ["title-page.xhtml", "imprint.xhtml", "part-01.xhtml#letter", "part-02.xhtml#later", "part-02.xhtml#postscript"],
            contents.Take(5));
    }

    private static IEnumerable<string> Parts(params Block[] blocks)
    {
        var epub = WrittenEpub.OfText([.. blocks]);
        return epub.Spine.Where(file => file.StartsWith("part-", StringComparison.Ordinal)).Select(file => string.Join(' ', epub.Body(file).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }
}
