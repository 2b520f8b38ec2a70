using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Items;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Paragraphs;

public class ParagraphSetterTests
{
    private const string Prose =
        "The printer considered the correspondence extraordinarily interesting, notwithstanding several unintelligible "
        + "characteristics of its composition, and immediately recommended publication in an inexpensive edition; the "
        + "administrators, understandably, hesitated, considering representations from neighbouring municipalities.";

    private static readonly ParagraphContext Context = new(Garamond.Hyphenators, LineBreakingOptions.Default, new ShapingCache(), FallbackFaces.None);

    [Theory]
    [InlineData(70)]
    [InlineData(110)]
    [InlineData(180)]
    [InlineData(300)]
    public void Nothing_is_lost_and_spaces_keep_within_their_shrink(double measure)
    {
        var lines = Set(measure, Text(Prose));

        Assert.Equal(Prose, Recover(lines));
        Assert.All(lines, line => Assert.InRange(line.Ratio, -1, double.MaxValue));
        Assert.All(lines, line => Assert.Equal(0, line.OverfullPt, 1));
    }

    [Fact]
    public void Justified_lines_end_at_the_edge()
    {
        var lines = Set(200, Text(Prose));

        Assert.All(lines.SkipLast(1), line => Assert.Equal(200, line.WidthPt, 3));
        Assert.True(lines[^1].WidthPt < 200);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(275)]
    [InlineData(340)]
    public void Letters_are_widened_and_narrowed_within_their_bounds_and_spaces_vary_less_for_it(double measure)
    {
        var options = LineBreakingOptions.Default;
        var lines = Set(measure, Text(Prose));
        var rigid = ParagraphSetter.Set(
            [Text(Prose)],
            new ParagraphFormat(12) { LineBreaking = options with { GlyphExpansion = 0, LetterspacingEm = 0 } },
            measure,
            Context);

        Assert.Contains(lines, line => line.GlyphRatio != 0);
        Assert.All(lines.SelectMany(line => line.Runs), run => Assert.InRange(run.HorizontalScale, 0.98, 1.02));
        Assert.All(lines.SelectMany(line => line.Runs), run => Assert.InRange(run.LetterspacePt, -0.103, run.HorizontalScale < 1.02 ? 0.103 : 0.257));
        Assert.Equal(1, lines[^1].Runs[^1].HorizontalScale);
        Assert.All(rigid.SelectMany(line => line.Runs), run => Assert.Equal((1, 0), (run.HorizontalScale, run.LetterspacePt)));
        Assert.True(Unevenness(lines) < Unevenness(rigid));
    }

    [Fact]
    public void A_line_of_changed_letters_is_as_wide_as_its_glyphs_are()
    {
        foreach (var line in Set(200, Text(Prose)).SkipLast(1))
        {
            var run = Assert.Single(line.Runs);
            var glyphs = run.Glyphs[^1].Text == " " ? run.Glyphs[..^1] : run.Glyphs;
            var right = run.XPt + glyphs.Sum(glyph => glyph.AdvancePt) - Protrusion.RightPt(glyphs);

            Assert.Equal(200, right, 0.1);
        }
    }

    [Fact]
    public void The_text_after_labels_stands_in_line_however_its_line_is_fitted()
    {
        var format = new ParagraphFormat(12) { LeftIndentPt = 24 };
        var starts = Enumerable.Range(0, 20).Select(i =>
        {
            var lines = ParagraphSetter.Set([Text("1)"), new IndentPiece(), Text(Prose)], format, 150 + (5 * i), Context);
            return lines[0].Runs[0].XPt + lines[0].Runs[0].Glyphs.Take(3).Sum(glyph => glyph.AdvancePt);
        });

        Assert.All(starts, start => Assert.Equal(24, start, 6));
    }

    [Fact]
    public void A_name_is_broken_only_where_its_line_would_gape()
    {
        Assert.InRange(Hyphens(spare: true), 1, Hyphens(spare: false) - 1);

        static int Hyphens(bool spare)
        {
            var hyphenator = new Hyphenator(Garamond.Patterns("en-gb"), new HyphenationOptions { SpareCapitalised = spare });
            var context = Context with { Hyphenators = new Hyphenators([new("en-GB", hyphenator)]) };
            var text = string.Join(' ', Enumerable.Repeat("It was in Considerable that we saw", 20)) + ".";
            return Enumerable.Range(0, 150).Sum(i =>
                ParagraphSetter.Set([Text(text)], new ParagraphFormat(12), 200 + (2 * i), context).Count(line => line.IsHyphenated));
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(75)]
    [InlineData(90)]
    public void No_more_than_two_lines_in_a_row_end_in_hyphens(double measure)
    {
        var lines = Set(measure, Text(Prose));

        Assert.Contains(lines, line => line.IsHyphenated);
        for (var i = 2; i < lines.Length; i++)
        {
            Assert.False(lines[i].IsHyphenated && lines[i - 1].IsHyphenated && lines[i - 2].IsHyphenated);
        }
    }

    [Fact]
    public void A_hyphen_at_a_line_end_reads_as_a_soft_one_and_no_space_follows()
    {
        var line = Set(75, Text(Prose)).First(line => line.IsHyphenated);

        Assert.Equal("\u00AD", line.Runs[^1].Glyphs[^1].Text);
    }

    [Fact]
    public void A_space_stays_past_the_edge_of_a_line_that_ends_between_words()
    {
        var line = Set(200, Text("One two three four five six seven eight nine ten eleven twelve thirteen fourteen."))[0];
        var last = line.Runs[^1];

        Assert.Equal(" ", last.Glyphs[^1].Text);
        Assert.InRange(last.XPt + last.Glyphs.SkipLast(1).Sum(glyph => glyph.AdvancePt), 199.9, 205);
    }

    [Fact]
    public void A_no_break_space_is_never_broken_but_is_justified()
    {
        const string Text = "a\u00A0b c\u00A0d e\u00A0f g\u00A0h i\u00A0j k\u00A0l m\u00A0n o\u00A0p q\u00A0r s\u00A0t u\u00A0v w\u00A0x y\u00A0z";
        for (var measure = 25; measure < 80; measure += 5)
        {
            foreach (var line in Set(measure, ParagraphSetterTests.Text(Text)))
            {
                var text = Recover([line]).Trim(' ');
                Assert.NotEqual('\u00A0', text[0]);
                Assert.NotEqual('\u00A0', text[^1]);
                Assert.Equal(1, text.Replace(" ", "", StringComparison.Ordinal).Length % 3 == 0 ? 1 : 0);
            }
        }
    }

    [Fact]
    public void A_word_joiner_keeps_the_line_whole_at_the_space_before_it_and_is_not_read()
    {
        var text = string.Join(' ', Enumerable.Repeat("word Mr \u2060Pell", 20));
        var lines = Set(90, Text(text));

        Assert.All(lines, line => Assert.DoesNotMatch(@"(Mr ?$)|(^ ?Pell)", Recover([line])));
        Assert.Equal(text.Replace("\u2060", "", StringComparison.Ordinal), Recover(lines));
    }

    [Fact]
    public void A_soft_hyphen_is_seen_only_where_it_is_used()
    {
        var piece = Text("aaaa extra\u00ADordinary") with { Language = "und" };

        Assert.Equal(["aaaa ", "extra\u00AD", "ordinary"], Set(35, piece).Select(line => RecoverExactly([line])));
        Assert.Equal(["aaaa extraordinary"], Set(300, piece).Select(line => RecoverExactly([line])));
    }

    [Fact]
    public void A_word_broken_in_a_ligature_is_shaped_anew()
    {
        var lines = Set(19, Text("aaaa of\u00ADfice") with { Language = "und" });

        Assert.Equal(["f", "i", "c", "e"], lines[^1].Runs[^1].Glyphs.SelectMany(glyph => glyph.Text).Select(c => c.ToString()));
        Assert.Equal("of\u00AD", string.Concat(lines[^2].Runs[^1].Glyphs.Select(glyph => glyph.Text))[^3..]);
    }

    [Fact]
    public void A_label_hangs_flush_right_before_text_that_begins_at_the_indent()
    {
        var format = new ParagraphFormat(12) { FirstIndentPt = 4, LeftIndentPt = 24 };
        var lines = ParagraphSetter.Set([Text("1)"), new IndentPiece(), Text(Prose)], format, 180, Context);

        Assert.StartsWith("1) The printer", Recover(lines), StringComparison.Ordinal);
        var run = lines[0].Runs[0];
        Assert.Equal(IndentPiece.GapEm * run.Font.SizePt, run.Glyphs[2].AdvancePt, 6);
        Assert.Equal(24, run.XPt + run.Glyphs.Take(3).Sum(glyph => glyph.AdvancePt), 6);
        Assert.All(lines.Skip(1), line => Assert.Equal(24, line.Runs[0].XPt, 0));
    }

    [Fact]
    public void A_label_that_is_too_wide_keeps_its_place_and_a_word_space()
    {
        var format = new ParagraphFormat(12) { FirstIndentPt = 3, LeftIndentPt = 10 };
        var lines = ParagraphSetter.Set([Text("(xxxviii)"), new IndentPiece(), Text("Text")], format, 200, Context);

        var glyphs = lines[0].Runs[0].Glyphs;
        Assert.Equal(" ", glyphs[9].Text);
        Assert.Equal(3, lines[0].Runs[0].XPt, tolerance: 0.5);
    }

    [Fact]
    public void A_line_break_ends_the_line_and_is_read_as_a_space()
    {
        var lines = Set(200, Text("One "), new LineBreakPiece(), Text(" two"), new LineBreakPiece());

        Assert.Equal(["One ", "two"], lines.Select(line => RecoverExactly([line])));
    }

    [Fact]
    public void White_space_across_pieces_is_one_space_and_none_at_the_edges()
    {
        var lines = Set(200, Text("  One \n"), Text("\t two "), Text(" "));

        Assert.Equal("One two", RecoverExactly(lines));
    }

    [Fact]
    public void A_notes_mark_stays_with_its_word_and_ties_the_note_to_its_line()
    {
        for (var measure = 40; measure < 120; measure += 3)
        {
            var lines = Set(measure, Text("Some words before the dash\u2014"), Mark("12"), new NotePiece("n"), Text(", and after it others."));
            var line = lines.Single(line => line.NoteIds.Length > 0);

            Assert.Contains("dash\u201412,", RecoverExactly([line]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_word_in_two_fonts_is_hyphenated_as_one()
    {
        var italic = new TextPiece("responsib", new FontInstance(Garamond.Italic, 10, []), "en-GB", null);
        var lines = Set(40, Text("aaaa ir"), italic, Text("ilities aaaa bbbb."));

        Assert.Equal("aaaa irresponsibilities aaaa bbbb.", Recover(lines));
        Assert.Contains(lines, line => line.IsHyphenated);
    }

    [Fact]
    public void Words_that_are_to_stay_whole_do()
    {
        var lines = Set(75, Text(Prose) with { NoHyphens = true });

        Assert.DoesNotContain(lines, line => line.IsHyphenated);
    }

    [Fact]
    public void An_address_is_broken_without_a_hyphen()
    {
        var lines = Set(90, Text("See https://archive.example.org/catalogue/of/long/paths/and/files.html for it."));

        Assert.True(lines.Length > 2);
        Assert.DoesNotContain(lines, line => line.IsHyphenated);
        Assert.All(lines, line => Assert.Equal(0, line.OverfullPt, 1));
    }

    [Fact]
    public void A_text_without_any_break_is_cut_rather_than_run_off_the_page()
    {
        var number = new string('7', 200);
        var lines = Set(90, Text(number));

        Assert.Equal(number, RecoverExactly(lines));
        Assert.All(lines, line => Assert.Equal(0, line.OverfullPt, 1));
    }

    [Fact]
    public void A_word_of_several_looks_is_cut_as_one_of_one_look_is()
    {
        var italic = new TextPiece(new string('8', 12), new FontInstance(Garamond.Italic, 10, []), "en-GB", null);
        var lines = Set(90, Text(new string('7', 12)), italic, Text(new string('9', 12)));

        Assert.Equal(new string('7', 12) + new string('8', 12) + new string('9', 12), RecoverExactly(lines));
        Assert.All(lines, line => Assert.Equal(0, line.OverfullPt, 1));
    }

    [Fact]
    public void What_no_word_is_is_cut_behind_a_sign_rather_than_between_letters()
    {
        var lines = Set(90, new TextPiece("name(custom_space,other_space)", Garamond.Body, "en-GB", null) { IsRigid = true });

        Assert.All(lines.SkipLast(1), line => Assert.False(char.IsLetterOrDigit(RecoverExactly([line])[^1]), RecoverExactly([line])));
    }

    [Theory]
    [InlineData(10, "word", false)]
    [InlineData(60, "word", true)]
    [InlineData(60, "a_longer_word and more", true)]
    public void Spaces_that_begin_a_line_are_narrowed_before_a_word_is_cut(int spaces, string words, bool isNarrowed)
    {
        var lines = ParagraphSetter.Set([Text(new string('\u00A0', spaces) + words)], new ParagraphFormat(12) { Alignment = Alignment.Left }, 90, Context);
        var natural = spaces * Set(1000, Text("x\u00A0x"))[0].Runs[0].Glyphs[1].AdvancePt;

        Assert.Equal(new string('\u00A0', spaces) + words, RecoverExactly(lines));
        Assert.All(lines, line => Assert.Equal(0, line.OverfullPt, 1));
        Assert.StartsWith(words.Split(' ')[0], RecoverExactly([lines[0]]).TrimStart('\u00A0'), StringComparison.Ordinal);
        Assert.Equal(isNarrowed, lines[0].Runs[0].Glyphs.Take(spaces).Sum(glyph => glyph.AdvancePt) < natural - 1);
    }

    [Theory]
    [InlineData(nameof(Alignment.Left))]
    [InlineData(nameof(Alignment.Right))]
    [InlineData(nameof(Alignment.Centered))]
    public void Ragged_lines_keep_their_natural_spaces_within_the_measure(string alignment)
    {
        var lines = ParagraphSetter.Set([Text(Prose)], new ParagraphFormat(12) { Alignment = Enum.Parse<Alignment>(alignment) }, 150, Context);

        var space = Shaper.Shape(Garamond.Body, " ", "en")[0].AdvancePt;
        Assert.All(lines.SelectMany(line => line.Runs).SelectMany(run => run.Glyphs).Where(glyph => glyph.Text == " "), glyph => Assert.Equal(space, glyph.AdvancePt, 6));
        Assert.All(lines, line => Assert.InRange(line.WidthPt, 0, 150.01));
    }

    [Fact]
    public void Centred_lines_are_of_like_length()
    {
        var format = new ParagraphFormat(12) { Alignment = Alignment.Centered, Hyphenate = false };
        var lines = ParagraphSetter.Set([Text("A heading that is only a little too long for a single line")], format, 190, Context);

        Assert.Equal(2, lines.Length);
        Assert.True(lines[1].WidthPt > lines[0].WidthPt / 2);
    }

    [Fact]
    public void A_link_has_one_area_a_line()
    {
        var link = Text("a link of several words that runs on") with { Link = "#there", LinkDescription = "There" };
        var lines = Set(100, Text("Before it "), link, Text(" and after."));

        var areas = lines.SelectMany(line => line.Links).ToArray();
        Assert.Equal(lines.Count(line => line.Links.Length > 0), areas.Length);
        Assert.True(areas.Length > 1);
        Assert.All(areas, area => Assert.InRange(area.XPt + area.WidthPt, 0, 106));
    }

    [Fact]
    public void Punctuation_hangs_past_both_edges()
    {
        var hanging = Set(200, Text("\u201C" + Prose));
        var straight = ParagraphSetter.Set(
            [Text("\u201C" + Prose)], new ParagraphFormat(12) { LineBreaking = new() { OpticalMargins = false } }, 200, Context);

        Assert.True(hanging[0].Runs[0].XPt < -1);
        Assert.Equal(0, straight[0].Runs[0].XPt);
    }

    [Fact]
    public void A_last_line_of_one_short_word_is_avoided_where_it_can_be()
    {
        for (var measure = 150; measure < 400; measure += 10)
        {
            var lines = Set(measure, Text(Prose + " That is it."));

            Assert.True(lines[^1].WidthPt >= 15, $"{measure}: {Recover([lines[^1]])}");
        }
    }

    private static double Unevenness(ImmutableArray<SetLine> lines)
    {
        var spaces = lines.SkipLast(1)
            .Select(line => line.Runs.SelectMany(run => run.Glyphs.Select(glyph => glyph.Text == " " ? glyph.AdvancePt + (run.LetterspacePt * run.HorizontalScale) : 0))
                .SkipLast(1).Where(space => space > 0).DefaultIfEmpty(2.5).Average())
            .ToArray();
        var mean = spaces.Average();
        return spaces.Sum(space => (space - mean) * (space - mean));
    }

    private static TextPiece Text(string text) => new(text, Garamond.Body, "en-GB", null);

    private static TextPiece Mark(string text) => new(text, Garamond.Mark, "en-GB", null);

    private static ImmutableArray<SetLine> Set(double measure, params ImmutableArray<ParagraphPiece> pieces) =>
        ParagraphSetter.Set(pieces, new ParagraphFormat(12), measure, Context);

    private static string Recover(IEnumerable<SetLine> lines) => RecoverExactly(lines).Replace("\u00AD", "", StringComparison.Ordinal);

    private static string RecoverExactly(IEnumerable<SetLine> lines) =>
        string.Concat(lines.SelectMany(line => line.Runs).SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));
}
