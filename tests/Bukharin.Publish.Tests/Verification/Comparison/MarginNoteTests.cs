using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Import;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Layout;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Marginal notes: in all editions, in the margin and in the column, proved, and read back.</summary>
public class MarginNoteTests
{
    private static readonly Document Source = Read(SideNotes.Text);

    public static TheoryData<string, string> Formats()
    {
        var rows = new TheoryData<string, string>();
        foreach (var style in Styles.All)
        {
            foreach (var format in new[] { "pdf", "print", "docx", "epub" })
            {
                rows.Add(style.Name, format);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void They_are_proved_in_each_edition_and_style(string style, string format)
    {
        foreach (var look in new[] { Styles.Load(style), SideNotes.InMargin(Styles.Load(style)), SideNotes.InMargin(Styles.Load(style)) with { LineNumberStep = 1 } })
        {
            Assert.Empty(Findings(format, Source, look, look));
        }
    }

    [Theory]
    [InlineData("![](mist.png){.decorative}")]
    [InlineData("![The mist](mist.png)")]
    [InlineData("![The mist](mist.png){placement=top}")]
    public void They_stand_below_a_picture_at_the_head_of_their_page(string picture)
    {
        var source = Read($"---\ntitle: The Gate\nlang: en-GB\nsource: none\n---\n\n{picture}\n\nThe [Sung low.]{{.margin}} gate stood wide.\n\n{picture.Replace("top", "bottom", StringComparison.Ordinal)}\n\nIt was [Twice.]{{.margin}} shut.\n");

        foreach (var format in new[] { "pdf", "print", "docx", "epub" })
        {
            Assert.Empty(Findings(format, source, SideNotes.InMargin(Styles.Classic), SideNotes.InMargin(Styles.Classic)));
        }
    }

    [Fact]
    public void Each_begins_beside_its_line_or_gives_way()
    {
        var edition = Editions.Recover("pdf", Source, SideNotes.InMargin(Styles.Classic));

        var beside = edition.Paragraphs.Where(paragraph => paragraph.MarginNote is not null).Select(paragraph => $"{State(paragraph.MarginNote!)}: {Beginning(paragraph)}");

        Assert.Equal(
            [
                "beside: Of the keeper,", "beside: What the Board", "beside: Cap. the first.", "gives way: Of earth.", "gives way: Of lime, which", "gives way: A saying.", "gives way: It is old.", "gives way: Verses.", "beside: A note of",
            ],
            beside);
    }

    [Fact]
    public void One_that_would_end_below_the_page_is_moved_up()
    {
        const string note = "::: margin\nIt was said on the quay, and in the mill, and at the inn, and wherever else anything is said, that the boat was gone.\n:::\n\n";
        var style = SideNotes.InMargin(Styles.Classic);
        var states = new List<string>();
        for (var beside = 28; beside <= 40; beside++)
        {
            var text = $"---\ntitle: T\nlang: en\nsource: none\n---\n\n{string.Concat(Enumerable.Range(1, 44).Select(i => $"{(i == beside || i == beside - 1 ? note : "")}It is line {i}.\n\n"))}";
            states.AddRange(Editions.Recover("print", Read(text), style).Paragraphs.Select(paragraph => paragraph.MarginNote).OfType<RecoveredMarginNote>().Select(State));
            Assert.Empty(Findings("print", Read(text), style, style));
        }

        Assert.Equal(["beside", "gives way"], states.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("print")]
    public void One_that_stands_elsewhere_than_the_style_has_it_is_a_finding(string format)
    {
        var (line, margin) = (SideNotes.InMargin(Styles.Classic) with { MarginNotes = MarginNoteForm.Line }, SideNotes.InMargin(Styles.Classic));

        Assert.Equal(9, Findings(format, Source, line, margin).Count(finding => finding.Contains("stands in the column, and not in the margin", StringComparison.Ordinal)));
        Assert.Equal(9, Findings(format, Source, margin, line).Count(finding => finding.Contains("stands in the margin, and not in the column", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void They_are_read_back(string format)
    {
        var edition = Editions.Recover(format, Source, SideNotes.InMargin(Styles.Classic));
        var text = EditionMarkdown.Write(EditionImporter.Import(edition, Styles.Classic, "side.md").Document);

        Assert.Equal(DocumentDump.Write(Source with { FrontMatter = Read(text).FrontMatter }), DocumentDump.Write(Read(text)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Those_in_lines_are_proved_in_each_edition_and_style(string style, string format)
    {
        foreach (var look in new[] { Styles.Load(style), SideNotes.InMargin(Styles.Load(style)) })
        {
            Assert.Empty(Findings(format, Read(SideNotes.InLines), look, look));
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Those_in_lines_are_read_back_at_their_words(string format)
    {
        var source = Read(SideNotes.InLines);
        var edition = Editions.Recover(format, source, SideNotes.InMargin(Styles.Classic));
        var text = EditionMarkdown.Write(EditionImporter.Import(edition, Styles.Classic, "side.md").Document);

        Assert.Equal(DocumentDump.Write(source with { FrontMatter = Read(text).FrontMatter }), DocumentDump.Write(Read(text)));
        Assert.Contains("the oil [Of oil.]{.margin} had been landed short [How short.]{.margin} for three", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf", "Of oil.")]
    [InlineData("print", "Of oil.")]
    [InlineData("print", "Overleaf.")]
    public void One_in_a_line_that_stands_beside_another_is_a_finding(string format, string note)
    {
        var style = SideNotes.InMargin(Styles.Classic);
        var span = $" [{note}]{{.margin}}";
        var before = note == "Overleaf." ? "There was a gale from the" : "the Board sent";
        var at = SideNotes.InLines.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var elsewhere = Read(SideNotes.InLines.Replace(span, "", StringComparison.Ordinal).Insert(at, span));

        var findings = Editions.Verify(format, Editions.Write(format, elsewhere, style), Read(SideNotes.InLines), style).Findings;

        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.MarginalNoteElsewhere);
    }

    [Fact]
    public void A_margin_that_is_too_narrow_is_told_with_the_width_that_would_do()
    {
        var told = Assert.Single(Layout(SideNotes.Text, Styles.Classic with { MarginNotes = MarginNoteForm.Margin }), one => one.Code == DiagnosticCodes.NarrowMargin);
        var wide = SideNotes.InMargin(Styles.Classic);
        var wanted = double.Parse(told.Message.Split(' ')[^4], System.Globalization.CultureInfo.InvariantCulture) * 72 / 25.4;

        Assert.DoesNotContain(Layout(SideNotes.Text, wide with { Pdf = wide.Pdf with { Page = wide.Pdf.Page with { OuterPt = wanted } } }), one => one.Code == DiagnosticCodes.NarrowMargin);
    }

    [Fact]
    public void Notes_that_are_longer_than_the_page_are_an_error()
    {
        var text = SideNotes.Text.Replace("What the Board wrote", string.Concat(Enumerable.Repeat("What the Board wrote is not known, nor when. ", 60)), StringComparison.Ordinal);

        Assert.Contains(Layout(text, SideNotes.InMargin(Styles.Classic)), one => one.Code == DiagnosticCodes.FullMargin);
    }

    [Theory]
    [InlineData("::: margin\nx\n:::\n\n# A\n\ny", "BP1285")]
    [InlineData("y\n\n::: margin\nx\n:::", "BP1285")]
    [InlineData("- ::: margin\n  x\n  :::\n\n  y", "BP1285")]
    [InlineData("y[^1]\n\n[^1]: ::: margin\n    x\n    :::\n\n    y", "BP1285")]
    [InlineData("::: margin\n> x\n:::\n\ny", "BP1286")]
    [InlineData("::: margin\n1) x\n\n2) x\n:::\n\ny", "BP1286")]
    [InlineData("1) y\n\n::: margin\nx\n:::\n\n2) y\n\n::: margin\nx\n:::\n\n   z", null)]
    public void One_without_a_line_to_stand_beside_is_refused(string body, string? code)
    {
        var read = MarkdownReader.Read($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{body}\n", "side.md");

        Assert.Equal(code, read.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Code.Id);
    }

    private static ImmutableArray<Diagnostic> Layout(string text, Style style) => BookLayout.Of(new EditionJob(Read(text), style, default).Copy).Diagnostics;

    private static string State(RecoveredMarginNote note) => !note.IsClear ? "upon words" : note.IsBeside ? "beside" : note.GivesWay ? "gives way" : "astray";

    private static string Beginning(RecoveredParagraph paragraph) => string.Join(' ', paragraph.Text.Split(' ').Take(3));

    private static List<string> Findings(string format, Document source, Style written, Style asked) =>
        [.. Editions.Verify(format, Editions.Write(format, source, written), source, asked).Findings.Select(finding => finding.ToString())];

    private static Document Read(string text) => MarkdownReader.Read(text, "side.md").Document!;
}
