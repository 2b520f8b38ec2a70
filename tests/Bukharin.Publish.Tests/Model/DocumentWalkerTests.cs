using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Model;

public class DocumentWalkerTests
{
    private static readonly Document Letter = MarkdownReader.Read(
        "---\ntitle: T\nlang: en\nsource: none\n---\n\nBefore.\n\n::: letter\n# One\n\n1) A: a) B[^n]; b) C [d]{.gloss}\n\n- E\n\n::: closer\nF\n:::\n:::\n\n::: source\n:::\n\n[^n]: Note [x]{.gloss}\n",
        "a.md").Document!;

    [Fact]
    public void Nodes_come_in_the_order_of_the_text_and_a_note_where_its_mark_stands()
    {
        var words = DocumentWalker.Descendants(Letter).OfType<Text>().Select(text => text.Content.Trim());

        Assert.Equal(["Before.", "One", "A:", "B", "Note", "x", ";", "C", "d", "E", "F"], words);
        Assert.Equal(2, DocumentWalker.Interventions(Letter).Count());
        Assert.Equal("n", Assert.Single(DocumentWalker.Notes(Letter)).Label);
    }

    [Fact]
    public void A_division_covers_its_paragraphs_and_headings_but_not_those_of_notes()
    {
        var covered = DocumentWalker.Divisions(Letter).Select(division => (division.Role, DocumentWalker.ParagraphsOf(Letter, division)));

        Assert.Equal(
            [(DivisionRole.Letter, ((int, int)?)(2, 5)), (DivisionRole.Closer, (5, 5))],
            covered);
    }

    [Fact]
    public void What_stands_before_the_first_paragraph_is_in_none()
    {
        Assert.Equal(0, DocumentWalker.ParagraphNumberOf(Letter, SourceSpan.Whole("a.md")));
        Assert.Equal(1, DocumentWalker.ParagraphNumberOf(Letter, new SourceSpan("a.md", 7, 3, 1)));
    }
}
