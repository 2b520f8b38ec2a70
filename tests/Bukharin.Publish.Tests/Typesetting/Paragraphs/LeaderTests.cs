using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Paragraphs;

/// <summary>Dots lead from a title to the page at the edge.</summary>
public class LeaderTests
{
    private const double Measure = 200;

    private static readonly ParagraphContext Context = new(Garamond.Hyphenators, LineBreakingOptions.Default, new ShapingCache(), FallbackFaces.None);

    [Theory]
    [InlineData("A Letter", "7")]
    [InlineData("A Letter", "117")]
    [InlineData("A Letter about Earth, and about What Came Up of It in the End, with the Kale", "12")]
    public void What_follows_ends_at_the_edge_and_is_a_word_of_its_own(string title, string page)
    {
        var lines = Set(title, page, rightIndentPt: 30);
        var last = lines[^1];
        var end = last.Runs[^1];

        Assert.Equal(Measure, end.XPt + end.Glyphs.Sum(glyph => glyph.AdvancePt), 3);
        Assert.EndsWith($" {page}", string.Concat(last.Runs.SelectMany(run => run.Glyphs).Select(glyph => glyph.Text)), StringComparison.Ordinal);
        Assert.Equal(0, last.OverfullPt, 3);

        // Lines that are turned leave the pages' column free.
        Assert.All(lines[..^1], line => Assert.True(line.WidthPt <= Measure - 30 + 0.01));
    }

    [Fact]
    public void Dots_of_all_lines_stand_on_one_grid_between_title_and_page()
    {
        var (first, second) = (Set("A Letter", "7", 30)[^1], Set("Figs", "117", 30)[^1]);

        var (dots, others) = (Leaders.Of(first, 50, 100).Select(dot => dot.XPt).ToList(), Leaders.Of(second, 50, 100).Select(dot => dot.XPt).ToList());

        Assert.True(dots.Count > 10);
        Assert.All(dots, dot => Assert.InRange(dot - 50, first.Leader!.Value.StartPt, first.Leader.Value.EndPt));
        Assert.True(dots.Intersect(others).Count() > 10);
    }

    private static List<SetLine> Set(string title, string page, double rightIndentPt) =>
    [
        .. ParagraphSetter.Set(
            [Text(title), new LeaderPiece(), Text(page) with { IsRigid = true }],
            new ParagraphFormat(12) { Alignment = Alignment.Left, Hyphenate = false, RightIndentPt = rightIndentPt },
            Measure,
            Context),
    ];

    private static TextPiece Text(string text) => new(text, Garamond.Body, "en-GB", null);
}
