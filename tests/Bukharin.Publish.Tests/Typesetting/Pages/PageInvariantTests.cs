using System.Collections.Immutable;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using CsCheck;

namespace Bukharin.Publish.Tests.Typesetting.Pages;

/// <summary>What must hold for every text whatever.</summary>
public class PageInvariantTests
{
    // A text with a long note, behind which a paragraph must be parted twice that is to be kept together.
    private const string KeptTogetherTwice = "59nfpgRv8t41";

    private static readonly Gen<string> Word = Gen.Frequency(
        (12, Gen.OneOf("a", "to", "the", "office", "affable", "printer", "“quoted”", "well-known", "end.", "which,", "(aside)")),
        (4, Gen.OneOf("correspondence", "extraordinarily", "misunderstandings", "1921–1928", "word—word", "a\u00A0b", "10\u202F000")),
        (1, Gen.OneOf("типографика", "https://example.org/a/long/path?query=of&many=parts", "pneumonoultramicroscopicsilicovolcanoconiosis")));

    private static readonly Gen<string> Sentence = Word.List[1, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<ParagraphFormat> Shape = Gen.OneOf(
        new ParagraphFormat(12) { FirstIndentPt = 12 },
        new ParagraphFormat(12) { LeftIndentPt = 20, Alignment = Alignment.Left },
        new ParagraphFormat(16) { Alignment = Alignment.Centered, SpaceBeforePt = 17, SpaceAfterPt = 5, KeepWithNext = true },
        new ParagraphFormat(11) { LeftIndentPt = 30, RightIndentPt = 30, SpaceBeforePt = 6, SpaceAfterPt = 6, KeepTogether = true });

    private static readonly Gen<(string Text, ParagraphFormat Format, List<(string, int)> Notes, int Break)> Paragraph =
        Gen.Select(Sentence, Shape, Gen.Select(Sentence, Gen.OneOf(1, 1, 1, 1, 8)).List[0, 2], Gen.Int[0, 30]);

    private static readonly Gen<Specimen> Specimens = Paragraph.List[1, 30].Select(paragraphs =>
    {
        var specimen = new Specimen();
        foreach (var (text, format, notes, pageBreak) in paragraphs)
        {
            if (pageBreak < 2)
            {
                specimen.Add(new GalleyBreak((PageBreakKind)pageBreak)).Add(new GalleySpace(30));
            }

            var marked = text;
            foreach (var _ in notes)
            {
                marked += "^ more";
            }

            // Only the last note of a paragraph may be long: two long ones on one line cannot both begin on its page.

            specimen.Add(marked, format, [.. notes.Select((note, i) => string.Join(' ', Enumerable.Repeat(note.Item1, i == notes.Count - 1 ? note.Item2 : 1)))]);
        }

        return specimen;
    });

    [Fact]
    public void No_word_is_lost_none_doubled_and_the_order_is_kept()
    {
        Specimens.Holds(
            specimen =>
            {
                var pages = Typesetter.Set(specimen.Job);
                var recovered = Specimen.Recover(pages);
                foreach (var (tag, expected) in specimen.Expected)
                {
                    Assert.Equal(expected, recovered.GetValueOrDefault(tag));
                }

                Assert.Equal(specimen.Expected.Count, recovered.Count);
                AssertAscending(pages, 'p');
                AssertAscending(pages, 'n');
            },
            count: 40);
    }

    [Fact]
    public void No_page_is_over_full_and_no_two_lines_overlap()
    {
        Specimens.Holds(
            specimen =>
            {
                var geometry = specimen.Job.Geometry;
                var pages = Typesetter.Set(specimen.Job);
                for (var i = 0; i < pages.Length; i++)
                {
                    var body = Specimen.Baselines(pages[i], 'p');
                    var notes = Specimen.Baselines(pages[i], 'n');
                    double[] all = [.. body, .. notes];
                    Assert.All(all, y => Assert.InRange(y, geometry.TopPt, geometry.HeightPt - geometry.BottomPt + 0.001));
                    for (var k = 1; k < all.Length; k++)
                    {
                        Assert.True(all[k] - all[k - 1] > 9.5, "Lines overlap.");
                    }

                    AssertWithinMeasure(pages[i], geometry.LeftPt(i % 2 == 0), geometry.MeasurePt);
                }
            },
            count: 40);
    }

    [Fact]
    public void Each_note_begins_on_its_marks_page() => Specimens.Holds(AssertNotesBeginByTheirMarks, count: 40);

    [Fact]
    public void A_note_begins_on_its_marks_page_where_a_paragraph_that_is_kept_together_is_parted_twice() =>
        AssertNotesBeginByTheirMarks(Specimens.Generate(PCG.Parse(KeptTogetherTwice), null, out _));

    [Fact]
    public void The_same_text_gives_the_same_pages()
    {
        Specimens.Holds(
            specimen => Assert.Equal(Print(Typesetter.Set(specimen.Job)), Print(Typesetter.Set(specimen.Job))), count: 5);
    }

    private static void AssertNotesBeginByTheirMarks(Specimen specimen)
    {
        var pages = Typesetter.Set(specimen.Job);
        for (var note = 0; note < specimen.Notes; note++)
        {
            var id = "n" + note;
            var markPage = Enumerable.Range(0, pages.Length).First(i => pages[i].Links.Any(link => link.Target == "#" + id));
            Assert.Equal(markPage, Specimen.PageOf(pages, id));
            Assert.Contains(pages[markPage].Destinations, destination => destination.Name == id);
        }
    }

    private static string Print(ImmutableArray<Page> pages) => string.Join('\n', pages.SelectMany(page => page.Contents).Select(content =>
        content is PlacedText text ? $"{text.XPt} {text.BaselinePt} {string.Join(' ', text.Glyphs)}" : content.ToString()));

    private static void AssertAscending(ImmutableArray<Page> pages, char kind)
    {
        var tags = pages.SelectMany(page => page.Contents).Where(content => content.Tag is string tag && tag[0] == kind)
            .Select(content => int.Parse(((string)content.Tag!)[1..], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(tags.Order(), tags);
    }

    private static void AssertWithinMeasure(Page page, double left, double measure)
    {
        foreach (var text in page.Contents.OfType<PlacedText>())
        {
            var end = text.XPt + text.Glyphs.Reverse().SkipWhile(glyph => glyph.Text == " ").Sum(glyph => glyph.AdvancePt);
            Assert.InRange(text.XPt, left - 6, left + measure + 0.01);
            Assert.InRange(end, left - 6, left + measure + 6);
        }
    }
}
