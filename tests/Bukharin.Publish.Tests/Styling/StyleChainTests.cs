using System.Text;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Styling;

/// <summary>What a style has of those that it extends.</summary>
public class StyleChainTests
{
    private static readonly string Classic = File.ReadAllText(Path.Combine(Repository.Root, "styles", "classic", "style.yaml"));

    [Fact]
    public void A_style_that_says_nothing_itself_is_the_one_that_it_extends_without_its_description()
    {
        var style = Read("extends: classic");
        var classic = Styles.Classic;

        Assert.Equal(("house", "classic", null), (style.Name, style.Base, style.Description));
        Assert.Equal(
            (classic.Pdf.Page, classic.Pdf.Text, classic.Docx.Font, classic.Epub.Cover, classic.Words["de"].Source),
            (style.Pdf.Page, style.Pdf.Text, style.Docx.Font, style.Epub.Cover, style.Words["de"].Source));
        Assert.Equal(classic.Headings, style.Headings);
    }

    [Fact]
    public void A_key_deep_in_a_mapping_is_otherwise_and_those_beside_it_are_not()
    {
        var style = Read("extends: classic\npdf:\n  text: { size: 12pt }\nwords:\n  de: { contents: Übersicht }\n  nl: { gloss-suffix: \" (red.)\" }", isUsable: false);
        Assert.Null(style.Style);
        Assert.All(style.Diagnostics, diagnostic => Assert.Contains("words.nl.", diagnostic.Message, StringComparison.Ordinal));

        var usable = Read("extends: classic\npdf:\n  text: { size: 12pt }\nwords:\n  de: { contents: Übersicht }");
        Assert.Equal(Styles.Classic.Pdf.Text with { SizePt = 12 }, usable.Pdf.Text);
        Assert.Equal(("Übersicht", Styles.Classic.Words["de"].Source), (usable.Words["de"].Contents, usable.Words["de"].Source));
    }

    [Fact]
    public void A_list_stands_for_the_whole_list() =>
        Assert.Single(Read("extends: classic\nheadings:\n  - { size: 150%, leading: 2, form: bold, centered: false, space-before: 0, space-after: 0 }").Headings);

    [Theory]
    [InlineData("page: { preset: a4, inner: 40mm }", "page: { preset: a5 }", 148)]
    [InlineData("page: { width: 300pt, height: 400pt, top: 40pt, bottom: 40pt, inner: 40pt, outer: 40pt }", "page: { preset: a5 }", 148)]
    [InlineData("page: { preset: a5 }", "page: { width: 150mm }", 150)]
    public void A_page_that_names_a_preset_begins_anew(string classic, string house, double widthMm)
    {
        var page = Read($"extends: classic\npdf:\n  {house}", classic: Classic.Replace("page: { preset: b-format }", classic, StringComparison.Ordinal)).Pdf.Page;

        Assert.Equal(widthMm, page.WidthPt * 25.4 / 72, 6);
        Assert.True(page.InnerPt < 30 * 72 / 25.4);
    }

    [Theory]
    [InlineData("classroom: none")]
    [InlineData("docx:\n  fonts: none")]
    public void None_takes_away_what_can_be_left_out(string key)
    {
        var classic = $"{Classic}\nclassroom:\n  en: {{ name-line: Name }}\n";
        Assert.NotNull(Read("extends: classic", classic: classic).Classroom);

        var style = Read($"extends: classic\n{key}", classic: classic);
        Assert.True(style.Classroom is null || style.Docx.Fonts is null);
    }

    [Fact]
    public void The_look_of_a_part_is_merged_key_by_key_and_the_rest_is_the_default()
    {
        var classic = Classic + "\nparts: { signed: { align: left, space-after: 2 }, byline: { form: bold } }\n";
        var parts = Read("extends: classic\nparts: { signed: { align: center } }", classic: classic).Parts;

        Assert.Equal(PartStyles.Default["signed"] with { Alignment = PartAlignment.Center, LinesAfter = 2 }, parts["signed"]);
        Assert.Equal(HeadingForm.Bold, parts["byline"].Form);
        Assert.Equal(PartStyles.Default["salute"], parts["salute"]);
    }

    [Fact]
    public void Each_style_reads_its_own_files_though_they_have_one_name()
    {
        Assert.Equal("classic/epub.css", Sheet(Read("extends: classic")));
        Assert.Equal("house/epub.css", Sheet(Read("extends: classic\nepub:\n  style-sheet: epub.css")));

        static string Sheet(Style style) => Encoding.UTF8.GetString(style.ReadFile(style.Epub.StyleSheet).Span);
    }

    [Fact]
    public void A_fault_is_told_in_the_file_in_which_it_stands_and_ones_own_first()
    {
        var result = Read("extends: classic\nnotes: { series: some }", isUsable: false, classic: Classic.Replace("dash: spaced-en", "dash: long", StringComparison.Ordinal));

        Assert.Equal([("house/style.yaml", "notes.series"), ("classic/style.yaml", "typography.dash")], result.Diagnostics.Select(one => (one.Span.File, one.Message.Split('\'')[1])));
    }

    [Theory]
    [InlineData("extends: clasic", "BP1508")]
    [InlineData("extends: house", "BP1516")]
    [InlineData("extends: [classic]", "BP1505")]
    [InlineData("extends: round", "BP1509")]
    [InlineData("extends: broken", "BP1501")]
    public void A_chain_that_leads_nowhere_is_told(string yaml, string code)
    {
        var result = Read(yaml, isUsable: false);

        Assert.Null(result.Style);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code.Id);
    }

    private static Style Read(string yaml, string? classic = null)
    {
        var result = Read(yaml, isUsable: true, classic);
        Assert.Empty(result.Diagnostics);
        return result.Style!;
    }

    private static StyleResult Read(string yaml, bool isUsable, string? classic = null)
    {
        var texts = new Dictionary<string, string> { ["house"] = yaml, ["classic"] = classic ?? Classic, ["round"] = "extends: again", ["again"] = "extends: round", ["broken"] = "notes: ]" };
        var result = StyleReader.Read(Source("house"));
        Assert.Equal(isUsable, result.Style is not null);
        return result;

        StyleSource Source(string name) => new(name, texts[name], $"{name}/style.yaml", file => Encoding.UTF8.GetBytes($"{name}/{file}"))
        {
            FindBase = wanted => wanted != name && texts.ContainsKey(wanted) ? Source(wanted) : null,
            BaseNames = () => texts.Keys,
        };
    }
}
