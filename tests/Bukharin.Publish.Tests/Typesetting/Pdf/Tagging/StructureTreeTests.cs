using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Pdf.Tagging;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Tagging;

public sealed class StructureTreeTests
{
    private static readonly object First = new(), Second = new(), Third = new(), Mark = new();

    [Fact]
    public void Content_is_read_in_the_order_of_the_tree_wherever_it_stands()
    {
        using var file = Open(
            Element(StructureType.Document, Paragraph(Second), Paragraph(First)),
            TestType.Page(TestType.Line("one", tag: First), TestType.Line("two", 90, tag: Second)));

        Assert.Equal("Document\n  P\n    \"two\"\n  P\n    \"one\"\n", file.Dump());
    }

    [Fact]
    public void Content_on_several_pages_is_one_element_with_a_sequence_on_each()
    {
        using var file = Open(
            Element(StructureType.Document, Paragraph(First, Second)),
            TestType.Page(TestType.Line("one ", tag: First)),
            TestType.Page(),
            TestType.Page(TestType.Line("two ", tag: First), TestType.Line("three", 90, tag: Second)));

        var kids = file.Root.Kids.OfType<FileElement>().Single().Kids.Cast<FileContent>();
        Assert.Equal([(1, 0, "one "), (3, 0, "two three")], kids.Select(kid => (kid.PageNumber, kid.Id, kid.Text)));
    }

    [Fact]
    public void What_is_on_no_page_is_left_out()
    {
        using var file = Open(
            Element(StructureType.Document, Element(StructureType.Sect, Paragraph(Second)), Paragraph(First)),
            TestType.Page(TestType.Line("one", tag: First)));

        Assert.Equal(["Document", "P"], file.Elements().Select(element => element.Type));
    }

    [Fact]
    public void Elements_keep_their_entries()
    {
        var language = new StructureElement(StructureType.Span, [Content(First)]) { Language = "fr", ActualText = "un", Title = "Mot", Id = "word" };
        using var file = Open(
            Element(StructureType.Document, new StructureElement(StructureType.L, [language]) { Numbering = ListNumbering.LowerRoman }),
            TestType.Page(TestType.Line("I", tag: First)));

        Assert.Equal(
            "Document\n  L ListNumbering=LowerRoman\n    Span ActualText=un ID=word Lang=fr T=Mot\n      \"I\"\n", file.Dump());
    }

    [Fact]
    public void The_parent_tree_leads_from_each_sequence_and_annotation_to_its_element()
    {
        using var file = Open(
            Element(StructureType.Document, Paragraph(First), Element(StructureType.P, Element(StructureType.Link, Content(Mark)))),
            TestType.Page(TestType.Line("one", tag: First), TestType.Line("two", 90, tag: Mark)) with
            {
                Destinations = [new PlacedDestination("top", 0, 0)],
                Links = [new PlacedLink(0, 0, 9, 9, "#top", "Top", Mark)],
            });

        var numbers = file.Numbers(file.StructTreeRoot.Data["ParentTree"]).ToDictionary(pair => pair.Key, pair => pair.Value);
        var page = file.Pages[0].Dictionary.Data;
        var owners = (ArrayToken)file.Resolve(numbers[((NumericToken)page["StructParents"]).Int]);
        Assert.Equal(["P", "Link"], owners.Data.Select(owner => ((NameToken)file.Dictionary(owner).Data["S"]).Data));

        var annotation = file.Dictionary(((ArrayToken)file.Resolve(page["Annots"])).Data[0]);
        var link = file.Dictionary(numbers[((NumericToken)annotation.Data["StructParent"]).Int]);
        Assert.Equal("Link", ((NameToken)link.Data["S"]).Data);
        Assert.Equal(annotation, file.Elements("Link").Single().Kids.OfType<FileAnnotation>().Single().Dictionary);
        Assert.Equal("S", ((NameToken)page["Tabs"]).Data);
    }

    [Fact]
    public void Elements_are_found_by_their_names()
    {
        var notes = Enumerable.Range(0, 200).Select(i => (Tag: new object(), Id: FormattableString.Invariant($"note-{i}"))).ToArray();
        using var file = Open(
            new StructureElement(
                StructureType.Document, [.. notes.Select(note => new StructureElement(StructureType.Note, [Content(note.Tag)]) { Id = note.Id })]),
            [.. notes.Select(note => TestType.Page(TestType.Line("note", tag: note.Tag)))]);

        var names = file.Names(file.StructTreeRoot.Data["IDTree"]).ToList();
        Assert.Equal(notes.Select(note => note.Id).Order(StringComparer.Ordinal), names.Select(name => name.Name));
        Assert.All(names, name => Assert.Equal(name.Name, ((StringToken)file.Dictionary(name.Value).Data["ID"]).Data));
        Assert.Equal(200, file.Numbers(file.StructTreeRoot.Data["ParentTree"]).Count());
    }

    [Fact]
    public void A_file_without_a_tree_says_nothing_of_one()
    {
        var text = TestFile.Latin1(TestFile.Write(TestFile.Plain, TestType.Page(TestType.Line("one"))));

        Assert.DoesNotContain("StructTreeRoot", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MarkInfo", text, StringComparison.Ordinal);
        Assert.DoesNotContain("StructParents", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_without_a_place_in_the_tree_is_a_fault() => Assert.Throws<ArgumentException>(
        () => Open(Element(StructureType.Document, Paragraph(First)), TestType.Page(TestType.Line("one", tag: Second))));

    [Fact]
    public void A_tag_with_two_places_is_a_fault() => Assert.Throws<ArgumentException>(
        () => Open(Element(StructureType.Document, Paragraph(First), Paragraph(First)), TestType.Page()));

    [Fact]
    public void A_link_outside_a_link_element_is_a_fault() => Assert.Throws<ArgumentException>(
        () => Open(
            Element(StructureType.Document, Paragraph(First)),
            TestType.Page(TestType.Line("one", tag: First)) with { Links = [new PlacedLink(0, 0, 9, 9, "https://example.org", "There", First)] }));

    [Fact]
    public void Two_elements_of_one_name_are_a_fault()
    {
        StructureElement Named(object tag) => new(StructureType.Note, [Content(tag)]) { Id = "note" };

        Assert.Throws<ArgumentException>(() => Open(
            Element(StructureType.Document, Named(First), Named(Third)),
            TestType.Page(TestType.Line("one", tag: First), TestType.Line("two", tag: Third))));
    }

    private static StructureElement Element(StructureType type, params StructureNode[] kids) => new(type, [.. kids]);

    private static StructureElement Paragraph(params object[] tags) => Element(StructureType.P, Content(tags));

    private static StructureContent Content(params object[] tags) => new([.. tags]);

    private static TaggedFile Open(StructureElement root, params Page[] pages) =>
        new(TestFile.Write(TestFile.Options with { Structure = root }, [.. pages]));
}
