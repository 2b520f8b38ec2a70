using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using CsCheck;
using static Bukharin.Publish.Tests.Support.Nodes;
using static Bukharin.Publish.Tests.Writers.Epub.WrittenEpub;

namespace Bukharin.Publish.Tests.Writers.Epub.Markup;

public sealed class InlineMarkupTests
{
    [Fact]
    public void What_goes_on_longest_is_outermost()
    {
        Assert.Equal("em(a strong(b))", Set(Emphasis(Text("a "), Strong(Text("b")))));
        Assert.Equal("strong(a em(b))", Set(Strong(Text("a "), Emphasis(Text("b")))));
    }

    [Fact]
    public void A_mark_within_a_link_stands_outside_of_it() => Assert.Equal(
        "a(see)a(1)a( there)",
        Set(Link("https://example.org/", Text("see "), Gloss("not this"), Text(" there"))));

    [Fact]
    public void Adjoining_marks_within_a_link_leave_no_link_between_them() => Assert.Equal(
        "a(see)a(1)\u2009a(2)",
        Set(Link("https://example.org/", Text("see "), Gloss("not this"), Text(" "), Gloss("nor that"))));

    [Fact]
    public void A_mark_leans_with_no_emphasis_around_it() =>
        Assert.Equal("em(so)a(1)em( it was)", Set(Emphasis(Text("so "), Gloss("thus"), Text(" it was"))));

    [Fact]
    public void Words_in_the_language_of_the_text_are_not_marked_as_foreign() =>
        Assert.Equal("a b", Set(Text("a "), Foreign("en-GB", "b")));

    [Fact]
    public void However_inlines_nest_their_words_are_written_in_order_and_no_link_holds_a_link() =>
        Gen.Recursive<ImmutableArray<Inline>>((depth, inlines) => depth > 3 ? Words : Gen.OneOf(Words, Nested(inlines)))
            .Array[1, 4]
            .Holds(
                parts =>
                {
                    ImmutableArray<Inline> line = [.. parts.SelectMany(part => part)];
                    var paragraph = Written(line);
                    Assert.Equal(Plain(line), paragraph.Value);
                    Assert.DoesNotContain(
                        paragraph.Descendants(Xhtml + "a"), link => link.Ancestors(Xhtml + "a").Any());
                },
                count: 200);

    private static Gen<ImmutableArray<Inline>> Words =>
        Gen.Char['a', 'e'].Array[1, 3].Select(letters => ImmutableArray.Create<Inline>(Text(new string(letters))));

    private static Gen<ImmutableArray<Inline>> Nested(Gen<ImmutableArray<Inline>> inlines) =>
        Gen.Select(Gen.Int[0, 3], inlines, inlines).Select((kind, left, right) => ImmutableArray.Create<Inline>(kind switch
        {
            0 => Emphasis([.. left, .. right]),
            1 => Strong([.. left, .. right]),
            2 => new Foreign { Language = "la", Inlines = [.. left, .. right], Span = default },
            _ => Link("https://example.org/", [.. left, .. right]),
        }));

    private static string Plain(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Text text => text.Content,
        Emphasis emphasis => Plain(emphasis.Inlines),
        Strong strong => Plain(strong.Inlines),
        Foreign foreign => Plain(foreign.Inlines),
        Link link => Plain(link.Inlines),
        _ => throw new NotSupportedException(inline.GetType().Name),
    }));

    private static XElement Written(ImmutableArray<Inline> inlines) =>
        WrittenEpub.OfText(Paragraph(inlines)).Unpaged("part-01.xhtml").Descendants(Xhtml + "p").First();

    private static string Set(params ImmutableArray<Inline> inlines) => Shape(Written(inlines));

    private static string Shape(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XElement inner => $"{inner.Name.LocalName}({Shape(inner)})",
        _ => node.ToString(),
    }));
}
