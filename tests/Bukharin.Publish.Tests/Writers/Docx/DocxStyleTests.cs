using System.Xml.Linq;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling.Layout;
using Bukharin.Publish.Tests.Support;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

public class DocxStyleTests
{
    private static readonly DocxEdition Edition = Of(Whole);

    [Fact]
    public void Every_style_that_is_used_or_built_on_exists()
    {
        var styles = Edition.Part("word/styles.xml");
        var ids = styles.Elements(W + "style").Select(style => (string)style.Attribute(W + "styleId")!).ToList();
        var parts = Edition.EntryNames.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal));
        XName[] references = [W + "pStyle", W + "rStyle", W + "basedOn", W + "next", W + "link"];
        var used = parts.SelectMany(name => Edition.Part(name).Descendants()).Where(one => references.Contains(one.Name))
            .Select(one => (string)one.Attribute(W + "val")!).ToHashSet();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Subset(ids.ToHashSet(), used);
    }

    [Theory]
    [InlineData("Title", "Title")]
    [InlineData("Heading1", "heading 1")]
    [InlineData("BodyText", "Body Text")]
    [InlineData("FootnoteText", "footnote text")]
    [InlineData("FootnoteReference", "footnote reference")]
    [InlineData("ListBullet", "List Bullet")]
    [InlineData("Salutation", "Salutation")]
    public void Styles_that_Word_has_go_by_its_names(string id, string name)
    {
        var style = StyleElement(Edition, id);

        Assert.Equal(name, (string?)style.Element(W + "name")!.Attribute(W + "val"));
        Assert.Null(style.Attribute(W + "customStyle"));
    }

    [Theory]
    [InlineData("# One\n\n## Two\n", new[] { 1, 2, 3, 4 })]
    [InlineData("## Two\n\n### Three\n", new[] { 2, 3, 4, 5 })]
    [InlineData("## Two\n\n#### Four\n\n# One\n", new[] { 1, 4, 5, 6 })]
    [InlineData("No heading.\n", new[] { 1, 2, 3, 4 })]
    public void A_heading_has_the_style_of_its_rank_and_the_look_of_its_level(string text, int[] levels)
    {
        var style = Styles.Load("handout");
        var edition = Of(MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{text}", "t.md").Document!, style);

        Assert.Equal(
            levels.Select(level => Math.Round(style.Docx.Text.SizePt * style.HeadingOf(level).Size * 2)),
            Enumerable.Range(1, levels.Length).Select(rank => (double)StyleElement(edition, $"Heading{rank}").Descendants(W + "sz").Single().Attribute(W + "val")!));
    }

    [Theory]
    [InlineData("Clause1")]
    [InlineData("Clause3Continued")]
    [InlineData("ClauseLabel")]
    [InlineData("Credit")]
    public void Styles_of_ours_are_marked_as_custom(string id) =>
        Assert.Equal("1", (string?)StyleElement(Edition, id).Attribute(W + "customStyle"));

    [Theory]
    [InlineData("Clause3Continued", "BodyText")]
    [InlineData("Quote", "BodyText")]
    [InlineData("Byline", "BodyText")]
    [InlineData("Dateline", "Date")]
    [InlineData("Dateline", "BodyText")]
    [InlineData("Salutation", "BodyText")]
    [InlineData("Signature", "BodyText")]
    [InlineData("Credit", "BodyText")]
    [InlineData("Author", "Subtitle")]
    [InlineData("EditorNote", "FootnoteText")]
    [InlineData("ContinuationNotice", "FootnoteText")]
    [InlineData("Correction", "Supplied")]
    public void A_change_of_one_style_reaches_those_that_are_based_on_it(string id, string basis)
    {
        var chain = new List<string>();
        for (var next = id; next is not null; next = (string?)StyleElement(Edition, next).Element(W + "basedOn")?.Attribute(W + "val"))
        {
            chain.Add(next);
        }

        Assert.Contains(basis, chain);
    }

    [Fact]
    public void The_document_says_its_language_font_and_size_once_for_all()
    {
        var defaults = Edition.Part("word/styles.xml").Element(W + "docDefaults")!;

        Assert.Equal("en-GB", (string?)defaults.Descendants(W + "lang").Single().Attribute(W + "val"));
        Assert.Null(defaults.Descendants(W + "lang").Single().Attribute(W + "bidi"));
        var style = Styles.Classic.Docx;
        Assert.Equal(style.Text.SizePt * 2, (double)defaults.Descendants(W + "sz").Single().Attribute(W + "val")!); // Half points.
        Assert.Equal(style.Font, (string?)defaults.Descendants(W + "rFonts").Single().Attribute(W + "ascii"));
        Assert.Equal(style.FallbackFont, (string?)Edition.Part("word/fontTable.xml").Descendants(W + "altName").Single().Attribute(W + "val"));
        Assert.NotNull(defaults.Descendants(W + "widowControl").SingleOrDefault());
    }

    [Fact]
    public void Fonts_are_the_themes_with_a_fall_back_for_each()
    {
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var scheme = Edition.Part("word/theme/theme1.xml").Descendants(a + "fontScheme").Single();
        var look = Styles.Classic.Docx;

        Assert.Equal([look.HeadingFont, look.Font], scheme.Descendants(a + "latin").Select(one => (string)one.Attribute("typeface")!));
        Assert.Equal("minorHAnsi", (string?)Edition.Part("word/styles.xml").Descendants(W + "rFonts").First().Attribute(W + "asciiTheme"));
        Assert.Equal("majorHAnsi", (string?)StyleElement(Edition, "Heading1").Descendants(W + "rFonts").Single().Attribute(W + "asciiTheme"));
        Assert.All(Edition.Part("word/fontTable.xml").Elements(W + "font"), font =>
            Assert.Equal(look.FallbackFont, (string?)font.Element(W + "altName")!.Attribute(W + "val")));
    }

    [Theory]
    [InlineData("Clause1", "BodyText")]
    [InlineData("Clause2", "Clause1")]
    [InlineData("Clause2Continued", "Clause2")]
    [InlineData("Quote", "BodyText")]
    [InlineData("EditorNote", "FootnoteText")]
    [InlineData("Omission", "Supplied")]
    public void Styles_are_based_on_each_other_and_repeat_nothing(string id, string basis)
    {
        var style = StyleElement(Edition, id);

        Assert.Equal(basis, (string?)style.Element(W + "basedOn")!.Attribute(W + "val"));
        Assert.Empty(style.Descendants(W + "jc"));
        Assert.Empty(style.Descendants(W + "rFonts"));
        Assert.DoesNotContain(style.Descendants(W + "spacing"), spacing => spacing.Attribute(W + "line") is not null);
    }

    [Theory]
    [InlineData("word/footnotes.xml", "by the auditors", "Gloss")]
    [InlineData("word/document.xml", "never", "Supplied")]
    [InlineData("word/document.xml", "sic", "Correction")]
    [InlineData("word/document.xml", "lost?", "Unclear")]
    public void What_an_editor_did_is_a_style_of_its_words(string part, string words, string style)
    {
        var run = Edition.Part(part).Descendants(W + "r").First(one => one.Elements(W + "t").Any(text => text.Value.Contains(words, StringComparison.Ordinal)));

        Assert.Equal(style, (string?)run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val"));
    }

    [Fact]
    public void A_note_says_by_its_style_whose_it_is() => Assert.Equal(
        ["EditorNote", "FootnoteText", "FootnoteContinued", "EditorNote", "EditorNote", "EditorNote", "EditorNote"],
        Edition.Notes.Elements(W + "p").Select(DocxEdition.StyleOf));

    [Fact]
    public void Converters_are_told_what_each_style_is_in_HTML()
    {
        var map = Edition.Text("mammoth/style-map").Split('\n');

        Assert.Contains("p[style-name='Clause 2 Continued'] => p.clause-2-continued:fresh", map);
        Assert.Contains("r[style-name='Clause Label'] => span.clause-label", map);
        Assert.Contains("p[style-name='Quote'] => blockquote > p:fresh", map);
        Assert.DoesNotContain(map, line => line.Contains("'heading", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_written_from_right_to_left_turns_the_page_round()
    {
        var document = Document([P("מאזניים")]);
        var edition = Of(document with { FrontMatter = document.FrontMatter with { Language = "he-IL" } });

        Assert.NotNull(edition.Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "bidi").SingleOrDefault());
        Assert.NotNull(edition.Body.Element(W + "sectPr")!.Element(W + "bidi"));
        Assert.NotNull(edition.ParagraphWith("מאזניים").Descendants(W + "rtl").SingleOrDefault());
    }

    [Theory]
    [InlineData(true, "1")]
    [InlineData(false, "0")]
    public void Words_are_divided_where_the_style_says_so(bool hyphenate, string expected)
    {
        var look = Styles.Classic.Docx;
        var style = Styles.Classic with { Docx = look with { Text = look.Text with { Hyphenate = hyphenate, Alignment = TextAlignment.Justified } } };
        var edition = Of(Whole, style);

        Assert.Equal(expected, Value(edition.Part("word/settings.xml").Element(W + "autoHyphenation")!));
        Assert.Equal(!hyphenate, StyleElement(edition, "BodyText").Descendants(W + "suppressAutoHyphens").Any());
        Assert.NotEmpty(StyleElement(edition, "FootnoteText").Descendants(W + "suppressAutoHyphens"));
        Assert.Equal("both", (string?)StyleElement(edition, "BodyText").Descendants(W + "jc").Single().Attribute(W + "val"));
    }

    [Fact]
    public void Word_opens_it_in_its_own_mode_and_with_facing_pages_off()
    {
        var settings = Edition.Part("word/settings.xml");

        Assert.Equal("15", settings.Descendants(W + "compatSetting")
            .Where(one => (string?)one.Attribute(W + "name") == "compatibilityMode").Select(one => (string?)one.Attribute(W + "val")).Single());
        Assert.Equal("0", Value(settings.Element(W + "evenAndOddHeaders")!));
    }

    [Fact]
    public void The_page_is_the_styles()
    {
        var section = Edition.Body.Element(W + "sectPr")!;

        Assert.Equal("11906", (string?)section.Element(W + "pgSz")!.Attribute(W + "w"));
        Assert.Equal("16838", (string?)section.Element(W + "pgSz")!.Attribute(W + "h"));
        Assert.Equal("1701", (string?)section.Element(W + "pgMar")!.Attribute(W + "left"));
    }

    private static XElement StyleElement(DocxEdition edition, string id) => edition.Part("word/styles.xml").Elements(W + "style")
        .Single(style => (string?)style.Attribute(W + "styleId") == id);

    // ST_OnOff: absent is on.
    private static string Value(XElement onOff) => (string?)onOff.Attribute(W + "val") switch
    {
        null or "1" or "true" or "on" => "1",
        _ => "0",
    };
}
