using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Styling;

public class StyleReaderTests
{
    private static readonly string Classic = File.ReadAllText(Path.Combine(Repository.Root, "styles", "classic", "style.yaml"));

    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "styles")).Where(folder => File.Exists(Path.Combine(folder, "style.yaml"))).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_style_is_complete_and_its_files_are_there(string name) => Assert.Equal(name, Styles.Load(name).Name);

    [Fact]
    public void Lengths_are_read_in_points() => Assert.Equal(129 * 72 / 25.4, Styles.Classic.Pdf.Page.WidthPt, 6);

    [Fact]
    public void Percentages_are_read_as_fractions() => Assert.Equal(0.02, Styles.Classic.Pdf.Lines.GlyphExpansion, 9);

    [Fact]
    public void Words_of_an_unknown_language_are_English() =>
        Assert.Equal(Styles.Classic.Words["en"], Styles.Classic.WordsFor("cy"));

    [Theory]
    [InlineData("ink: \"#f4ecd8\"", "ink: \"#a08070\"")]
    [InlineData("accent: \"#c8a45c\"", "accent: \"#7a4045\"")]
    public void Colours_of_a_cover_that_cannot_be_told_apart_are_refused(string right, string wrong)
    {
        var diagnostic = Fault(right, wrong);

        Assert.Equal(DiagnosticCodes.StyleWrongValue, diagnostic.Code);
        Assert.Contains("4.5 for the ink", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_key_is_reported_at_its_mapping()
    {
        var diagnostic = Fault("  dash: spaced-en ", "  #");

        Assert.Equal(DiagnosticCodes.StyleMissingKey, diagnostic.Code);
        Assert.Contains("typography.dash", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_reported_where_it_stands()
    {
        var diagnostic = Fault("  dash: spaced-en", "  dash: spaced-en\n  dashes: 3");

        Assert.Equal(DiagnosticCodes.StyleUnknownKey, diagnostic.Code);
        Assert.Equal(LineOf("  dash: spaced-en") + 1, diagnostic.Span.Line);
        Assert.Equal(3, diagnostic.Span.Column);
    }

    [Theory]
    [InlineData("size: 10.5pt", "size: large", "pdf.text.size")]
    [InlineData("size: 10.5pt", "size: -3pt", "pdf.text.size")]
    [InlineData("punctuation: typographic", "punctuation: smart", "typography.punctuation")]
    [InlineData("numbering: book ", "numbering: sheet ", "notes.numbering")]
    [InlineData("avoid-rivers: true", "avoid-rivers: much", "pdf.lines.avoid-rivers")]
    [InlineData("glyph-expansion: 2%", "glyph-expansion: 5%", "pdf.lines.glyph-expansion")]
    [InlineData("letterspacing: 1% ", "letterspacing: 1pt ", "pdf.lines.letterspacing")]
    [InlineData("hyphens-in-a-row: 2", "hyphens-in-a-row: 0", "pdf.lines.hyphens-in-a-row")]
    [InlineData("widows: 2", "widows: two", "pdf.page-breaks.widows")]
    [InlineData("equal-depth: true", "equal-depth: maybe", "pdf.page-breaks.equal-depth")]
    [InlineData("figures: old-style", "figures: roman", "pdf.letters.figures")]
    [InlineData("fonts: none", "fonts: all", "epub.fonts")]
    [InlineData("certifier: none", "certifier: Ada", "epub.certifier")]
    [InlineData("certifier: none", "certifier: { name: Ada, report: report.html }", "epub.certifier.report")]
    [InlineData("ground: \"#4a1d22\"", "ground: brown", "epub.cover.ground")]
    [InlineData("ground: \"#4a1d22\"", "ground: \"#4a1d2\"", "epub.cover.ground")]
    [InlineData("gloss-suffix: \" — Ed.\"", "gloss-suffix: []", "words.en.gloss-suffix")]
    [InlineData("contents: Contents", "contents: \"  \"", "words.en.contents")]
    [InlineData("code-font: Courier New", "code-font: Georgia", "docx.code-font")]
    [InlineData("size: 84%", "size: 3%", "pdf.code.size")]
    public void A_wrong_value_is_reported_with_its_key(string right, string wrong, string key)
    {
        var diagnostic = Fault(right, wrong);

        Assert.Equal(DiagnosticCodes.StyleWrongValue, diagnostic.Code);
        Assert.Contains(key, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(LineOf(right), diagnostic.Span.Line);
    }

    [Theory]
    [InlineData("parts: { signed: { align: middle } }", "BP1505", "parts.signed.align")]
    [InlineData("parts: { signed: { space-before: 40 } }", "BP1505", "parts.signed.space-before")]
    [InlineData("parts: { signed: { size: 9pt } }", "BP1505", "parts.signed.size")]
    [InlineData("parts: { letter: { align: right } }", "BP1504", "parts.letter.align")]
    [InlineData("parts: { signature: { align: right } }", "BP1504", "parts.signature")]
    public void A_part_is_one_that_editions_know_and_looks_as_its_kind_can(string parts, string code, string key)
    {
        var diagnostic = Fault("source-pages: in-line", $"{parts}\nsource-pages: in-line");

        Assert.Equal(code, diagnostic.Code.Id);
        Assert.Contains($"'{key}'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported() =>
        Assert.Equal(DiagnosticCodes.StyleMissingFile, Fault("style-sheet: epub.css", "style-sheet: nothing.css").Code);

    [Fact]
    public void Broken_yaml_is_reported_at_its_place()
    {
        var diagnostic = Assert.Single(Read("typography: ]").Diagnostics);

        Assert.Equal(DiagnosticCodes.StyleNotYaml, diagnostic.Code);
        Assert.Equal(1, diagnostic.Span.Line);
    }

    [Fact]
    public void A_tab_that_is_no_indent_is_reported_where_it_stands()
    {
        var diagnostic = Assert.Single(Read("extends: classic\npdf:\n\ttext: { size: 11pt }").Diagnostics);

        Assert.Equal(("BP1501", 3, 1), (diagnostic.Code.Id, diagnostic.Span.Line, diagnostic.Span.Column));
    }

    [Fact]
    public void All_problems_of_a_style_are_reported_at_once()
    {
        var result = Read(Classic
            .Replace("punctuation: typographic", "punctuation: smart", StringComparison.Ordinal)
            .Replace("size: 10.5pt", "size: large", StringComparison.Ordinal)
            .Replace("size: 143%", "size: 15pt", StringComparison.Ordinal));

        Assert.Null(result.Style);
        Assert.Equal([DiagnosticCodes.StyleWrongValue, DiagnosticCodes.StyleWrongValue, DiagnosticCodes.StyleWrongValue], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static Diagnostic Fault(string right, string wrong)
    {
        var at = Classic.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"styles/classic has no '{right}'.");
        return Assert.Single(Read(string.Concat(Classic.AsSpan(0, at), wrong, Classic.AsSpan(at + right.Length))).Diagnostics);
    }

    private static int LineOf(string words) => Classic[..Classic.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static StyleResult Read(string yaml) => StyleReader.Read(new StyleSource("classic", yaml, "style.yaml", file => file == "nothing.css" ? null : []));
}
