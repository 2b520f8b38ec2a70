using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Verification.Comparison;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Tests.Verification.Report;

/// <summary>Reports of good and of damaged editions.</summary>
public class ReportTests
{
    private static readonly VerificationReport Proved = Make(HandMade.Good);

    private static readonly VerificationReport Failed = Make(HandMade.With("note 2: in May — supplied by the editor.\n", ""), WithMarkup());

    [Fact]
    public void A_report_in_JSON_is_valid_against_its_schema()
    {
        foreach (var report in (VerificationReport[])[Proved, Failed])
        {
            Assert.Empty(JsonSchemas.Check("report", Encoding.UTF8.GetString(Json(report))));
        }
    }

    [Fact]
    public void The_schema_refuses_what_is_no_report()
    {
        Assert.NotEmpty(JsonSchemas.Check("report", Encoding.UTF8.GetString(Json(Proved)).Replace("\"words\"", "\"wurds\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_report_says_where_each_bracket_went()
    {
        using var json = JsonDocument.Parse(Json(Failed));
        var note = json.RootElement.GetProperty("notes")[1];

        Assert.Equal("supplied", note.GetProperty("kind").GetString());
        Assert.Equal("in May", note.GetProperty("words").GetString());
        Assert.Equal("2.a", note.GetProperty("clause").GetString());
        Assert.Equal(HandMade.LineOf("2) Of the two"), note.GetProperty("line").GetInt32());
        Assert.Equal([false, true], note.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("found").GetBoolean()));
        Assert.False(json.RootElement.GetProperty("proved").GetBoolean());
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes()
    {
        Assert.Equal(Json(Failed), Json(Make(HandMade.With("note 2: in May — supplied by the editor.\n", ""), WithMarkup())));
        Assert.Equal(Html(Proved), Html(Make(HandMade.Good)));
    }

    [Fact]
    public void A_page_takes_nothing_from_elsewhere_and_runs_nothing()
    {
        var page = Html(Failed);

        Assert.DoesNotMatch(new Regex("<script|<link|<img|<iframe|@import|url\\(|javascript:| on[a-z]+=", RegexOptions.IgnoreCase), page);
    }

    [Fact]
    public void A_page_is_well_formed_and_text_in_it_is_text()
    {
        var body = Body(Failed);

        Assert.Contains(body.Descendants("li"), item => item.Value.Contains("'oiled' has become '<b>&'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_has_landmarks_headings_and_tables_that_a_screen_reader_can_name()
    {
        var body = Body(Failed);

        Assert.Single(body.Elements("header"));
        Assert.Single(body.Elements("main"));
        Assert.Single(body.Descendants("h1"));
        Assert.All(body.Descendants("table"), table => Assert.NotNull(table.Element("caption")));
        Assert.All(body.Descendants("th"), head => Assert.True((string?)head.Attribute("scope") is "col" or "row"));
        var ids = body.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(body.Descendants().Select(element => (string?)element.Attribute("aria-labelledby")).OfType<string>(), id => Assert.Contains(id, ids));
        Assert.All(body.Descendants("tbody").SelectMany(rows => rows.Elements("tr")), row => Assert.Equal(
            row.Parent!.Parent!.Element("thead")!.Element("tr")!.Elements().Count(), row.Elements().Count()));
    }

    [Fact]
    public void A_page_says_the_verdict_in_words()
    {
        Assert.Matches("Proved: the edition has all of the text, [0-9]+ words, [0-9]+ labels, [0-9]+ brackets of the editor and (one|[0-9]+) notes? of the author, in its order, and nothing that was added or changed\\.", Html(Proved));
        Assert.Contains("Not proved, do not publish: 2 of 2 editions are not what the text is. 2 differences are told below, each with its place.", Html(Failed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_why_editions_have_other_numbers_of_words_and_why_paper_has_no_ids()
    {
        var print = HandMade.Good with { Traits = HandMade.Good.Traits with { Name = "print", HasLinks = false, After = [] } };
        var report = Make(HandMade.Good, print);
        using var json = JsonDocument.Parse(Json(report));
        var counts = json.RootElement.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("counts")).ToList();

        int Expected(int edition, string name) => counts[edition].GetProperty(name).GetProperty("expected").GetInt32();
        Assert.Equal(Expected(0, "textWords"), Expected(1, "textWords"));
        Assert.True(Expected(0, "words") > Expected(1, "words") && Expected(1, "words") > Expected(1, "textWords"));
        Assert.Contains($"The {Expected(0, "textWords")} words of the text, brackets and labels among them, are the same in every edition.", Html(report), StringComparison.Ordinal);
        Assert.Contains("has none: paper has no links, and printers refuse files that do.", Html(report), StringComparison.Ordinal);
        Assert.DoesNotContain("paper has no links", Html(Proved), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ink", "--paper")]
    [InlineData("--soft", "--paper")]
    [InlineData("--good", "--good-tint")]
    [InlineData("--good", "--paper")]
    [InlineData("--bad", "--bad-tint")]
    [InlineData("--bad", "--paper")]
    [InlineData("--ink", "--bad-tint")]
    [InlineData("--soft", "--bad-tint")]
    public void Every_pair_of_colours_has_the_contrast_that_text_needs(string ink, string paper)
    {
        var page = Html(Proved);
        var (inks, papers) = (Colours(page, ink), Colours(page, paper));

        for (var scheme = 0; scheme < 2; scheme++)
        {
            // WCAG 2.2, 1.4.3.
            Assert.True(Contrast(inks[scheme], papers[scheme]) >= 4.5, $"{ink} on {paper}, scheme {scheme}: {Contrast(inks[scheme], papers[scheme]):0.0}");
        }
    }

    private static RecoveredEdition WithMarkup() => HandMade.Good with
    {
        Paragraphs =
        [
            .. HandMade.Good.Paragraphs.Select(paragraph => paragraph with
            {
                Pieces = [.. paragraph.Pieces.Select(piece => piece is RecoveredText text ? text with { Text = text.Text.Replace("oiled", "<b>&", StringComparison.Ordinal) } : piece)],
            }),
        ],
    };

    private static VerificationReport Make(params RecoveredEdition[] editions) => new()
    {
        Document = HandMade.Document,
        StyleName = "classic",
        Editions =
        [
            .. editions.Select((edition, i) => new EditionReport(
                $"weir-{i + 1}.docx", new string('a', 64), EditionVerifier.Verify(HandMade.Document, Styles.Classic, edition))),
        ],
    };

    private static byte[] Json(VerificationReport report)
    {
        using var output = new MemoryStream();
        ReportJson.Write(report, output);
        return output.ToArray();
    }

    private static string Html(VerificationReport report)
    {
        using var output = new MemoryStream();
        ReportHtml.Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static XElement Body(VerificationReport report)
    {
        var page = Html(report);
        return XElement.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)]);
    }

    private static List<string> Colours(string page, string name) =>
        [.. Regex.Matches(page, $"{name}: (#[0-9a-f]{{3,6}});").Select(match => match.Groups[1].Value)];

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => Convert.ToInt32(colour.Substring(1 + (2 * i), 2), 16) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
