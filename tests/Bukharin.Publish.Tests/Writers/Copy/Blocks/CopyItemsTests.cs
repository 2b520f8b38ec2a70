using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Copy.Blocks;

/// <summary>The lines of a text and what they stand in, as all formats have them.</summary>
public class CopyItemsTests
{
    [Fact]
    public void A_label_stands_before_the_words_that_its_clause_begins_with() =>
        Assert.Equal("clauses(clause(1) line))", Shape(Clause("1)", "1", Paragraph("The lamp."))));

    [Fact]
    public void Labels_with_nothing_between_them_share_a_line() =>
        Assert.Equal(
            "clauses(clause(clauses(clause+(1) a) line)clause(b) line))line))",
            Shape(Clause("1)", "1", Clause("a)", "1.a", Paragraph("The lamp.")), Clause("b)", "1.b", Paragraph("The ferry.")), Paragraph("Both."))));

    [Fact]
    public void A_label_before_anything_else_has_a_line_of_its_own() =>
        Assert.Equal("clauses(clause(1) alone> list(item(line)))clause(2) alone))", Shape(Clause("1)", "1", BulletList("The lamp.")), Clause("2)", "2")));

    [Fact]
    public void Clauses_that_follow_one_another_are_a_list_and_a_paragraph_leads_to_it() =>
        Assert.Equal(
            "line> clauses(clause(1) line)clause(2) line))line> quote(line)line object",
            Shape(
                Paragraph("Two things:"),
                Clause("1)", "1", Paragraph("The lamp.")),
                Clause("2)", "2", Paragraph("The ferry.")),
                Paragraph("As they say:"),
                BlockQuote(Paragraph("Nobody came.")),
                Paragraph("So it was."),
                ThematicBreak()));

    [Fact]
    public void A_break_before_a_heading_or_at_the_end_ends_what_is_above_it()
    {
        var items = CopyItems.Of([Paragraph("One."), ThematicBreak(), Paragraph("Two."), ThematicBreak(), Heading(1, "three", Text("Three")), Paragraph("Four."), ThematicBreak()]);

        Assert.Equal([false, true, true], items.OfType<CopyObject>().Select(item => item.Ends));
        Assert.Equal([false, true, true], new[] { 0, 2, 5 }.Select(line => LetterLines.Keep(items[line], items[line + 1])));
    }

    [Fact]
    public void A_term_leads_to_what_it_means() =>
        Assert.Equal("definitions((term(line> )definition(line)))", Shape(DefinitionList(Paragraph("Ferry"), Paragraph("A boat."))));

    [Fact]
    public void A_paragraph_has_an_indent_behind_a_paragraph_and_nowhere_else()
    {
        var items = CopyItems.Of(
        [
            Paragraph("First."), Paragraph("Second: indented."), Heading(2, "head", Text("Head")), Paragraph("Below it."), ThematicBreak(), Paragraph("Behind a break."),
            BlockQuote(Paragraph("Quoted."), Paragraph("Quoted on: indented.")), Paragraph("Behind a quotation."), BulletList("An item."), Paragraph("Behind a list."),
            Clause("1)", "1", Paragraph("A clause."), Paragraph("It goes on: indented."), Clause("a)", "1.a", Paragraph("Inner.")), Paragraph("Behind a clause.")),
            Paragraph("Behind clauses."), Division(DivisionRole.Closer, Paragraph("Yours:"), Paragraph("indented.")), Paragraph("Behind a division."),
            DefinitionList(Paragraph("Ferry"), Paragraph("A boat.")), Paragraph("Behind terms."), Table(Row(isHead: false, "a")), Paragraph("Behind a table."),
        ]);

        var lines = Flat(items).OfType<CopyLine>().Where(line => line.Node is Paragraph).ToList();

        Assert.Equal(lines.FindAll(line => Words(line).EndsWith("indented.", StringComparison.Ordinal)).ConvertAll(Words), lines.FindAll(line => line.IsIndented).ConvertAll(Words));
        Assert.Equal(4, lines.Count(line => line.IsIndented));

        static string Words(CopyLine line) => string.Concat(DocumentWalker.Descendants([line.Node]).OfType<Text>().Select(text => text.Content));
    }

    [Fact]
    public void Every_block_of_a_text_is_a_line_a_container_or_an_object()
    {
        var items = Flat(CopyItems.Of(SampleDocuments.EveryNodeKind.Blocks)).ToList();
        var nodes = items.Select(item => item.Node).ToHashSet(ReferenceEqualityComparer.Instance);
        var objects = items.OfType<CopyObject>().SelectMany(item => DocumentWalker.Blocks([item.Node])).ToHashSet(ReferenceEqualityComparer.Instance);

        Assert.All(DocumentWalker.Blocks(SampleDocuments.EveryNodeKind.Blocks), node => Assert.True(nodes.Contains(node) || objects.Contains(node), node.ToString()));
    }

    private static IEnumerable<CopyItem> Flat(IEnumerable<CopyItem> items) => items.SelectMany(item => Flat(Within(item)).Prepend(item));

    private static ImmutableArray<CopyItem> Within(CopyItem item) => item switch
    {
        CopyContainer container => container.Items,
        CopyClauses clauses => clauses.Items,
        _ => [],
    };

    private static string Shape(params ImmutableArray<Block> blocks) => Shape(CopyItems.Of(blocks)).TrimEnd();

    private static string Shape(ImmutableArray<CopyItem> items)
    {
        var shape = new StringBuilder();
        foreach (var item in items)
        {
            shape.Append(item switch
            {
                CopyLine line => $"{string.Concat(line.Labels.Select(label => $"{label.Text} "))}{(line.Node is Clause ? "alone" : "line")}{(line.LeadsIn ? "> " : " ")}",
                CopyContainer container => $"{container.Name}{(container.SharesLine ? "+" : "")}({Close(container.Items)})",
                CopyClauses clauses => $"clauses({Close(clauses.Items)})",
                _ => "object",
            });
        }

        return shape.ToString();

        static string Close(ImmutableArray<CopyItem> items) => Shape(items) is [.. var words, ' '] && words[^1] != '>' ? words : Shape(items);
    }
}
