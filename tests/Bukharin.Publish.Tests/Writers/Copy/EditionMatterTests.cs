using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Tests.Writers.Copy;

/// <summary>The parts of an edition and their lines, as all formats have them. A part is written with what it begins on: <c>|</c> a leaf, <c>/</c> a page.</summary>
public class EditionMatterTests
{
    private const string Titles = "Title Subtitle Contributors Contributors";
    private const string ImprintLines = "EditorialHeading Editorial Rights Publisher Identifier";
    private const string CreditLines = "Credit Credit";

    private static readonly FrontMatter Front = SampleDocuments.EveryNodeKind.FrontMatter with { Registers = RegisterLists.None with { ArePrinted = false } };
    private static readonly Style Handout = Styles.Load("handout");

    [Fact]
    public void A_book_has_leaves_for_title_and_imprint() => Assert.Equal(
        [$"|TitlePage {Titles} {CreditLines} TitlePublisher", $"/Imprint {ImprintLines}", "|Text", $" Credit CreditHeading {CreditLines}"],
        Shape(Pages(Styles.Classic)));

    [Fact]
    public void Registers_stand_between_the_text_and_the_credit() => Assert.Equal(
        ["|Text", "/Persons PersonsHeading PersonEntry", $" Credit CreditHeading {CreditLines}"],
        Shape(PreparedCopy.From(SampleDocuments.EveryNodeKind, Styles.Classic, TestPictures.Of).Matter.OnPages[2..]));

    [Fact]
    public void A_half_title_stands_before_the_title_and_a_colophon_at_the_end() => Assert.Equal(
        ["|HalfTitle", "|TitlePage", "/Imprint", "|Text", " Credit", "/Colophon"],
        Kinds(Pages(With(Styles.Classic, new TitlePageStyle(OpeningForm.HalfTitle, CreditPlace.TitlePage, HasColophon: true)))));

    [Fact]
    public void A_sheet_begins_with_its_title_and_has_the_credit_once() => Assert.Equal(
        [
            "|NameLine NameLine", $" TitlePage {Titles} {CreditLines}", " Text",
            " Questions QuestionsHeading Question Question Question Question Question", " Glossary GlossaryHeading GlossaryTerm GlossaryTerm GlossaryTerm GlossaryTerm GlossaryTerm",
            $" Imprint {ImprintLines}",
        ],
        Shape(Pages(Handout)));

    [Fact]
    public void A_DOCX_is_a_sheet_whose_credit_stands_at_the_end_where_its_style_has_title_pages()
    {
        Assert.Equal(Shape(Pages(Handout)), Shape(Parts(Handout, MatterForm.OfDocument(hasContents: false))));
        Assert.Equal(
            [$"|TitlePage {Titles}", " Contents ContentsHeading", " Text", $" Credit CreditHeading {CreditLines}", $" Imprint {ImprintLines}"],
            Shape(Parts(Styles.Classic, MatterForm.OfDocument(hasContents: true))));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("handout")]
    public void An_EPUB_has_a_file_for_each_part_whatever_the_style(string style)
    {
        var parts = Parts(Styles.Load(style), Book);

        Assert.Equal($"|TitlePage {Titles} {CreditLines} TitlePublisher", Shape(parts).First());
        Assert.Equal($"/Credit CreditHeading {CreditLines}", Shape(parts).Last());
        Assert.Equal(style == "handout", Kinds(parts).Contains("/Questions") && Kinds(parts).Contains("/Glossary"));
        Assert.All(parts, part => Assert.Equal(part.Kind == MatterKind.Citation, part.Leaf == MatterLeaf.Same));
    }

    [Fact]
    public void Where_a_style_has_the_credit_behind_the_title_page_all_formats_with_one_have_it_there()
    {
        var style = With(Styles.Classic, Styles.Classic.Pdf.TitlePages with { Credit = CreditPlace.ImprintPage });

        foreach (var parts in new[] { Pages(style), Parts(style, Book) })
        {
            Assert.DoesNotContain(parts.Single(part => part.Kind == MatterKind.TitlePage).Lines, line => line.Part == TitlePart.Credit);
            Assert.Contains("Rights Credit Credit Publisher", Shape(parts).Single(part => part.Contains("Imprint", StringComparison.Ordinal)), StringComparison.Ordinal);
        }

        Assert.Equal([" Credit"], Kinds(Parts(style, MatterForm.OfDocument(hasContents: false))).Where(kind => kind == " Credit"));
    }

    [Fact]
    public void A_text_without_credit_has_none_anywhere() => Assert.DoesNotContain(
        Parts(Styles.Classic, Book, Front with { Credit = new Credit([], Front.Credit.Span) }), part => part.Kind == MatterKind.Credit || part.Lines.Any(line => line.Part == TitlePart.Credit));

    [Fact]
    public void What_is_for_a_class_has_a_leaf_behind_a_title_page_and_the_glossary_none() => Assert.Equal(
        ["|NameLine", " TitlePage", "/Imprint", "|Text", "/Words", " Questions", " Tasks", " Glossary", " Credit"],
        Kinds(Parts(
            With(Handout, Styles.Classic.Pdf.TitlePages),
            MatterForm.OfPages(Styles.Classic.Pdf.TitlePages, hasContents: false),
            Front with { ClassWork = new ClassWork { Words = ["oar"], Tasks = [new("Draw it.")] } })));

    [Fact]
    public void A_letters_head_stands_above_the_text_on_its_leaf()
    {
        var parts = Parts(
            Styles.Classic, MatterForm.OfPages(Styles.Classic.Pdf.TitlePages, hasContents: true), Front with { Correspondence = new Correspondence { Number = "12", From = [new Named("Dov")], Span = Front.Credit.Span } });

        Assert.Equal(["|Contents ContentsHeading", "|LetterHead LetterNumber LetterNames", " Text"], Shape(parts).Skip(2).Take(3));
    }

    [Fact]
    public void Lists_of_figures_and_tables_go_on_below_the_contents_and_have_files_of_their_own()
    {
        const string Table = "| a | b |\n|---|---|\n| c | d |\n\nTable: Of c\n\n";
        const string Text = "---\ntitle: A\nlang: en\nsource: none\nlist-of-figures: true\nlist-of-tables: true\n---\n\n![One](harbour.png)\n\n![Two](mist.png)\n\n" + Table + Table;
        var copy = PreparedCopy.From(MarkdownReader.Read(Text, "a.md").Document!, Styles.Classic, TestPictures.Of);

        Assert.Equal(["|Figures FiguresHeading", " Tables TablesHeading"], Shape(copy.Matter.Parts(MatterForm.OfPages(Styles.Classic.Pdf.TitlePages, hasContents: false))).Skip(1).Take(2));
        Assert.Equal(["|Contents", " Figures", " Tables"], Kinds(copy.Matter.Parts(MatterForm.OfPages(Styles.Classic.Pdf.TitlePages, hasContents: true))).Skip(1).Take(3));
        Assert.Equal(["|Figures", "/Tables"], Kinds(copy.Matter.Parts(Book)).Where(kind => kind[1..] is "Figures" or "Tables"));
        Assert.Equal(["One", "Two"], copy.Matter.Listed(MatterKind.Figures).Select(entry => entry.Title));
    }

    [Fact]
    public void A_part_is_named_by_its_heading()
    {
        var parts = Parts(Styles.Classic, Book);

        Assert.Equal([null, "Editorial note", "How to cite", null, "Source"], parts.Select(part => part.Heading?.Words));
        Assert.All(parts, part => Assert.DoesNotContain(part.Body, line => line.IsHeading));
    }

    private static MatterForm Book => MatterForm.OfBook("urn:own", [new MatterLine(TitlePart.CitationHeading, "How to cite", "a.md"), new MatterLine(TitlePart.Citation, "By clause.", "a.md")]);

    private static Style With(Style style, TitlePageStyle pages) => style with { Pdf = style.Pdf with { TitlePages = pages } };

    private static ImmutableArray<MatterPart> Pages(Style style) => PreparedCopy.From(SampleDocuments.EveryNodeKind with { FrontMatter = Front }, style, TestPictures.Of).Matter.OnPages;

    private static ImmutableArray<MatterPart> Parts(Style style, MatterForm form, FrontMatter? front = null) =>
        PreparedCopy.From(SampleDocuments.EveryNodeKind with { FrontMatter = front ?? Front }, style, TestPictures.Of).Matter.Parts(form);

    private static IEnumerable<string> Kinds(IEnumerable<MatterPart> parts) => parts.Select(part => $"{part.Leaf switch { MatterLeaf.Recto => "|", MatterLeaf.Page => "/", _ => " " }}{part.Kind}");

    private static IEnumerable<string> Shape(IEnumerable<MatterPart> parts) => Kinds(parts).Zip(parts, (kind, part) => string.Join(' ', [kind, .. part.Lines.Select(line => line.Part)]));
}
