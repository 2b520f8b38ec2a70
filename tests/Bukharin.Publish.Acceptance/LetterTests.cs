using System.Text.Json;
using System.Text.RegularExpressions;
using Bukharin.Publish.Acceptance.Support;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The real letter, in all editions, as outside programs read them, against what a correct reading finds.</summary>
/// <remarks>The text is under copyright: nothing here quotes it, and no message does.</remarks>
public class LetterTests(LetterEditions editions) : IClassFixture<LetterEditions>
{
    public static TheoryData<string> Formats => ["pdf", "docx", "epub"];

    [Fact]
    public void The_outline_finds_every_label_intervention_and_role()
    {
        Assert.SkipWhen(editions.Source is null, SourceTexts.LetterIsAbsent);
        var result = Program.Run("outline", editions.Source!, "--json");
        using var outline = JsonDocument.Parse(result.Out);
        var root = outline.RootElement;

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            Expected.Labels.Select(label => (label.Text, label.Address, label.IsBlock ? "block" : "inline")),
            root.GetProperty("labels").EnumerateArray().Select(label =>
                (label.GetProperty("label").GetString()!, label.GetProperty("address").GetString()!, label.GetProperty("placement").GetString()!)));
        Assert.Equal(
            Expected.Brackets,
            root.GetProperty("interventions").EnumerateArray().Select(bracket =>
                (bracket.GetProperty("text").GetString()!, bracket.GetProperty("kind").GetString()!)));
        var divisions = root.GetProperty("divisions").EnumerateArray()
            .Select(division => (division.GetProperty("role").GetString()!, division.GetProperty("paragraphs").GetString()!)).ToList();
        Assert.Contains(("introduction", "3"), divisions);
        Assert.Contains(("letter", "4-26"), divisions);
        Assert.Contains(("closer", "24-26"), divisions);
        Assert.Contains(("postscript", "27"), divisions);
        Assert.Contains(("commentary", "29-37"), divisions);
        Assert.Equal(["28", "38"], divisions.Where(division => division.Item1 == "source").Select(division => division.Item2));
        Assert.Equal(["26", "26"], divisions.Where(division => division.Item1 is "signed" or "dateline").Select(division => division.Item2));
        Assert.Equal(0, root.GetProperty("notes").GetArrayLength());
        Assert.Equal(2, root.GetProperty("credit").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_label_is_there_in_order_with_its_parenthesis(string format)
    {
        var edition = ReadEdition.From(editions[format]);

        Assert.Equal(Expected.Labels.Select(label => label.Text), Words.Labels(edition.Text));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_word_of_the_source_is_there_in_order(string format)
    {
        var edition = ReadEdition.From(editions[format]);
        var source = File.ReadAllText(editions.Source!);
        foreach (var (text, kind) in Expected.Brackets.Where(bracket => bracket.Kind == "gloss"))
        {
            // A gloss is in its note, and the notes have a test of their own.
            source = source.Replace(text, "", StringComparison.Ordinal);
        }

        Words.AreInOrder(Words.Of(source), edition.Text);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("epub")]
    public void Every_bracket_is_a_footnote_at_its_place(string format)
    {
        var edition = ReadEdition.From(editions[format]);

        Assert.Equal(9, edition.Notes.Length);
        for (var i = 0; i < 9; i++)
        {
            var words = Expected.Brackets[i].Text.Trim('[', ']').Replace('\'', '’');
            Assert.Contains(words, edition.Notes[i], StringComparison.Ordinal);
            var isInLine = edition.Text.Contains($"[{words}]", StringComparison.Ordinal);
            Assert.Equal(Expected.Brackets[i].Kind != "gloss", isInLine);
        }
    }

    [Fact]
    public void Pandoc_finds_nine_footnotes_in_the_docx()
    {
        var result = OutsideProgram.Run("pandoc", "-f", "docx", "-t", "json", editions["docx"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(9, Regex.Count(result.Out, "\"t\":\"Note\""));
    }

    [Fact]
    public void The_pages_of_the_pdf_have_nine_marks_that_lead_to_nine_notes()
    {
        var edition = ReadEdition.From(editions["pdf"]);

        for (var i = 1; i <= 9; i++)
        {
            Assert.Contains($"note-{i}", edition.Ids);
            Assert.Contains($"noteref-{i}", edition.Ids);
            Words.AreInOrder(Words.Of(Expected.Brackets[i - 1].Text), edition.Text);
        }

        Assert.DoesNotContain("note-10", edition.Ids);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_clause_has_its_id(string format)
    {
        var edition = ReadEdition.From(editions[format]);

        Assert.Equal(22, Expected.Labels.Length);
        Assert.All(Expected.Labels, label => Assert.Contains($"clause-{label.Address.Replace('.', '-')}", edition.Ids));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_credit_is_on_the_page_and_in_the_metadata(string format)
    {
        var edition = ReadEdition.From(editions[format]);

        foreach (var line in new[] { "The Road to Terror", "Associated Newspapers Ltd" })
        {
            Words.AreInOrder(Words.Of(line), edition.Text);
            Words.AreInOrder(Words.Of(line), edition.Metadata);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_line_closes_up_where_a_gloss_was_lifted(string format)
    {
        var edition = ReadEdition.From(editions[format]);

        Assert.DoesNotMatch(@"[^\s][ \u00A0]{2,}[^\s]", edition.Text);
        Assert.DoesNotMatch(@"\S (?:⟦\d+⟧)?[,;:.](?!\.)", edition.Text);
    }

    [Fact]
    public void The_judges_find_nothing_in_the_docx() => Judge.FindsNothing("check-docx", editions["docx"]);

    [Fact]
    public void The_judges_find_nothing_in_the_epub()
    {
        Judge.FindsNothing("check-epub", "--strict", editions["epub"]);
        Judge.FindsNothing("check-a11y", "--fail-on", "minor", editions["epub"]);
    }
}
