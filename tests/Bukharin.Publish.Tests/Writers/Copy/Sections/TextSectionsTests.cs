using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Sections;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Copy.Sections;

public sealed class TextSectionsTests
{
    [Fact]
    public void Headings_nest_as_their_levels_do() => Assert.Equal(
        ["One", "  Deep", "  Less", "Two"],
        Lines(Heading(1, "one", Text("One")), Heading(3, "deep", Text("Deep")), Heading(2, "less", Text("Less")), Paragraph("x"), Heading(1, "two", Text("Two"))));

    [Fact]
    public void A_division_stands_below_the_open_heading_and_does_not_end_it() => Assert.Equal(
        ["One", "  Letter", "    Loud", "  Less"],
        Lines(Heading(1, "one", Text("One")), Paragraph("x"), Division(DivisionRole.Letter, Paragraph("y"), Heading(1, "loud", Text("Loud"))), Heading(2, "less", Text("Less"))));

    [Fact]
    public void A_heading_directly_before_a_division_names_it() => Assert.Equal(
        ["To Ida", "  Later", "  Postscript"],
        Lines(
            Heading(1, "to-ida", Text("To Ida")),
            Division(DivisionRole.Letter, Paragraph("x"), Heading(2, "later", Text("Later"))),
            Division(DivisionRole.Postscript, Paragraph("y"))));

    [Fact]
    public void A_division_that_begins_with_a_heading_has_the_rank_of_it() => Assert.Equal(
        ["One", "Two", "  Inside", "Three"],
        Lines(Heading(1, "one", Text("One")), Division(DivisionRole.Commentary, Heading(1, "two", Text("Two")), Heading(1, "inside", Text("Inside"))), Heading(2, "three", Text("Three"))));

    [Fact]
    public void A_heading_without_words_names_nothing() => Assert.Equal(
        ["B", "Letter"],
        Lines(
            Heading(1, "a", Note("1", Paragraph("x"))), Heading(2, "b", Text("B")), Paragraph("x"),
            Heading(1, "c", Note("2", Paragraph("y"))), Division(DivisionRole.Letter, Paragraph("z"))));

    [Fact]
    public void What_is_quoted_or_empty_is_no_section() => Assert.Equal(
        ["1) One"],
        Lines(BlockQuote(Heading(1, "q", Text("Quoted"))), Clause("1)", "1", Paragraph("One")), Division(DivisionRole.Postscript)));

    [Fact]
    public void Contents_list_two_ranks_and_no_clauses()
    {
        var copy = PreparedCopy.From(
            Document(Heading(1, "one", Text("One")), Heading(2, "two", Text("Two")), Heading(3, "three", Text("Three")), Clause("1)", "1", Paragraph("Clause")), Heading(2, "four", Text("Four"))),
            Styles.Classic with { Contents = ContentsForm.Always });

        Assert.Equal([("one", 0), ("two", 1), ("four", 1)], copy.Contents.Select(title => (title.Id, title.Depth)));
    }

    private static Document Document(params ImmutableArray<Block> blocks) => SampleDocuments.EveryNodeKind with { Blocks = blocks };

    private static List<string> Lines(params ImmutableArray<Block> blocks)
    {
        return [.. Lines(PreparedCopy.From(Document(blocks), Styles.Classic).Sections.All, "")];

        static IEnumerable<string> Lines(ImmutableArray<Section> sections, string indent) =>
            sections.SelectMany(section => Lines(section.Sections, indent + "  ").Prepend(indent + section.Title));
    }
}
