using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Tests.Writers.Layout;

public sealed class ClassroomSheetTests
{
    private static readonly Style Handout = Styles.Load("handout");
    private static readonly EditionJob Job = new(SampleDocuments.EveryNodeKind, Handout, default, readFile: TestPictures.Of);
    private static readonly double Leading = Handout.Pdf.Text.LeadingPt;

    [Fact]
    public void The_first_page_begins_with_a_line_to_write_on()
    {
        var page = Job.Layout.Pages[0];
        var label = page.Contents.OfType<PlacedText>().First();
        var rule = page.Contents.OfType<PlacedRule>().MinBy(one => one.YPt)!;

        Assert.Equal("Name and date:", WordsOf(label));
        Assert.InRange(rule.YPt - label.BaselinePt, 0.5, 4);
        Assert.True(rule.XPt > label.XPt + label.Glyphs.Sum(glyph => glyph.AdvancePt));
        Assert.Equal(page.WidthPt - Handout.Pdf.Page.OuterPt, rule.XPt + rule.WidthPt, 6);
        Assert.DoesNotContain(Job.Layout.Pages.Skip(1).SelectMany(one => one.Contents.OfType<PlacedText>()), text => WordsOf(text) == "Name and date:");
    }

    [Fact]
    public void The_title_stands_at_the_head_of_the_text_and_nothing_has_a_page_of_its_own()
    {
        var first = string.Concat(Job.Layout.Pages[0].Contents.OfType<PlacedText>().Select(WordsOf));

        Assert.Contains("The Ferryman\u2019s \u201CAnswers\u201D", first, StringComparison.Ordinal);
        Assert.Contains(SampleDocuments.EveryNodeKind.FrontMatter.Credit.Lines[0][..10], first, StringComparison.Ordinal);
        Assert.Contains(Job.Layout.Pages[0].Contents.OfType<PlacedText>(), text => text.Tag is not null and not TitleLine);

        // Of one text they may happen to begin a page; of texts of several lengths they do not.
        Assert.Contains(Enumerable.Range(0, 8), BeginsElsewhere);

        static bool BeginsElsewhere(int less)
        {
            var job = new EditionJob(SampleDocuments.EveryNodeKind with { Blocks = SampleDocuments.EveryNodeKind.Blocks[less..] }, Handout, default, readFile: TestPictures.Of);
            var questions = job.Layout.Pages.Single(one => one.Destinations.Any(place => place.Name == "edition:questions"));
            return WordsOf(questions.Contents.OfType<PlacedText>().First(text => text.Tag is not null)) != "Questions";
        }
    }

    [Fact]
    public void Questions_have_three_lines_each_to_write_on_and_behind_a_title_page_a_page_of_their_own()
    {
        var job = new EditionJob(SampleDocuments.EveryNodeKind, Handout with { Pdf = Handout.Pdf with { TitlePages = Handout.Pdf.TitlePages with { Opening = OpeningForm.TitlePage } } }, default, readFile: TestPictures.Of);
        var page = job.Layout.Pages.Single(one => one.Destinations.Any(place => place.Name == "edition:questions"));
        var texts = page.Contents.OfType<PlacedText>().Where(text => text.Tag is not null).ToList();
        var labels = texts.FindAll(text => WordsOf(text).TrimEnd() is [>= '1' and <= '5', '.']);

        Assert.Equal("Questions", WordsOf(texts[0]));
        Assert.Equal(["1.", "2.", "3.", "4.", "5."], labels.Select(text => WordsOf(text).TrimEnd()));
        foreach (var (label, next) in labels.Zip(labels.Skip(1)))
        {
            var last = texts.Where(text => text.BaselinePt < next.BaselinePt).Max(text => text.BaselinePt);
            Assert.Equal(4 * Leading, next.BaselinePt - last, 6);
            Assert.True(last >= label.BaselinePt);
        }
    }

    [Fact]
    public void Every_entry_of_the_glossary_has_a_link_to_its_note() => Assert.Equal(
        ["#noteref-1", "#noteref-2", "#noteref-3", "#noteref-4", "#noteref-6"],
        Job.Layout.Pages.SelectMany(page => page.Links).Where(link => link.Description.Contains("Note ", StringComparison.Ordinal) && link.Target.StartsWith("#noteref-", StringComparison.Ordinal))
            .Select(link => link.Target));

    [Fact]
    public void The_outline_leads_to_questions_and_glossary() => Assert.Equal(
        ["Questions", "The editor\u2019s words", "Index of Persons", "Source"], Job.Layout.Outline.Select(entry => entry.Title).TakeLast(4));

    private static string WordsOf(PlacedText text) => string.Concat(text.Glyphs.Select(glyph => glyph.Text));
}
