using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Paragraphs;

/// <summary>Lines that are kept from one layout for the next.</summary>
public class LineMemoryTests
{
    private static readonly ParagraphContext Context = new(Garamond.Hyphenators, LineBreakingOptions.Default, new ShapingCache(), FallbackFaces.None);
    private static readonly ParagraphFormat Format = new(14) { FirstIndentPt = 12 };

    [Fact]
    public void Kept_lines_have_the_references_of_the_paragraph_that_asks_for_them()
    {
        var memory = new LineMemory();
        memory.Of(Paragraph("old"), Format, 120, Context);

        var lines = memory.Of(Paragraph("new"), Format, 120, Context);

        Assert.Equal(1, memory.CountOfSet);
        Assert.Equal(Shown(ParagraphSetter.Set(Paragraph("new"), Format, 120, Context)), Shown(lines));
        Assert.Contains("new-note", Shown(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Adjacent_pieces_are_one_run_only_if_their_tags_are_equal()
    {
        var memory = new LineMemory();
        ImmutableArray<ParagraphPiece> two = [new TextPiece("lamp", Garamond.Body, "en", "a"), new TextPiece("light", Garamond.Body, "en", "b")];
        ImmutableArray<ParagraphPiece> one = [new TextPiece("lamp", Garamond.Body, "en", "a"), new TextPiece("light", Garamond.Body, "en", new string(['a']))];

        Assert.Equal(2, memory.Of(two, Format, 120, Context)[0].Runs.Length);
        Assert.Single(memory.Of(one, Format, 120, Context)[0].Runs);
    }

    [Fact]
    public void Whatever_lines_depend_on_is_compared()
    {
        var memory = new LineMemory();
        var text = new TextPiece("a lamp in the window", Garamond.Body, "en", null);
        ImmutableArray<(TextPiece Text, ParagraphFormat Format, double MeasurePt)> others =
        [
            (text, Format, 120), (text with { Text = "a lamp in a window" }, Format, 120), (text with { Language = "ru" }, Format, 120), (text with { NoHyphens = true }, Format, 120),
            (text with { Font = Garamond.Note }, Format, 120), (text with { Tag = "tagged" }, Format, 120), (text with { RisePt = 1 }, Format, 120),
            (text, Format with { LeftIndentPt = 2 }, 120), (text, Format with { LineBreaking = LineBreakingOptions.Default with { SpaceShrink = 0 } }, 120), (text, Format, 121),
        ];

        for (var round = 0; round < 2; round++)
        {
            foreach (var (piece, format, measurePt) in others)
            {
                memory.Of([piece], format, measurePt, Context);
            }

            Assert.Equal(others.Length, memory.CountOfSet);
            memory.BeginLayout();
        }
    }

    [Fact]
    public void A_line_stands_in_one_place_of_a_layout()
    {
        var memory = new LineMemory();
        ImmutableArray<ParagraphPiece> untagged = [new TextPiece("lamp", Garamond.Body, "en", null)];

        Assert.NotSame(memory.Of(untagged, Format, 120, Context)[0], memory.Of(untagged, Format, 120, Context)[0]);
    }

    [Fact]
    public void What_the_last_layout_did_not_have_is_forgotten()
    {
        var memory = new LineMemory();
        memory.Of(Paragraph("a"), Format, 120, Context);
        memory.BeginLayout();
        memory.BeginLayout();
        memory.Of(Paragraph("a"), Format, 120, Context);

        Assert.Equal(2, memory.CountOfSet);
    }

    /// <summary>A paragraph with every kind of reference, whose names begin with a prefix.</summary>
    private static ImmutableArray<ParagraphPiece> Paragraph(string prefix) =>
    [
        new DestinationPiece(prefix + "-clause"),
        new TextPiece("The lamp in the window was lit at dusk", Garamond.Body, "en-GB", prefix + "-words"),
        new TextPiece("1", Garamond.Mark, "en-GB", prefix + "-mark") { Link = "#note" },
        new NotePiece(prefix + "-note"),
        new LineBreakPiece(prefix + "-break"),
        new TextPiece("and it burned until the morning came over the marsh.", Garamond.Body, "en-GB", null),
        new DestinationPiece(prefix + "-end"),
    ];

    private static string Shown(ImmutableArray<SetLine> lines) => string.Join('\n', lines.Select(line => string.Create(
        CultureInfo.InvariantCulture,
        $"{line.WidthPt:R} {string.Join('|', line.Runs.Select(run => $"{run.XPt:R} {run.Tag} {string.Concat(run.Glyphs.Select(glyph => glyph.Text))}"))} {string.Join('|', line.Links)} {string.Join('|', line.Destinations)} {string.Join('|', line.NoteIds)}")));
}
