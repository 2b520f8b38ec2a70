using System.Collections.Immutable;
using Bukharin.Publish.Typesetting;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Tests.Typesetting.Pages;

public class PageBreakerTests
{
    private const string Filler = "Nothing of note.";

    [Fact]
    public void No_widow_and_no_orphan_is_left_where_it_can_be_avoided()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var specimen = new Specimen();
            for (var i = 0; i < 40; i++)
            {
                specimen.Add(Specimen.Words(12 + ((i * 11) + (seed * 5)) % 50, seed + i));
            }

            var pages = Typesetter.Set(specimen.Job);
            for (var i = 1; i < pages.Length; i++)
            {
                var above = Specimen.LineTags(pages[i - 1]);
                var below = Specimen.LineTags(pages[i]);
                if (above[^1] == below[0])
                {
                    Assert.True(above[^2] == above[^1], $"Orphan on page {i}.");
                    Assert.True(below[1] == below[0], $"Widow on page {i + 1}.");
                }
            }
        }
    }

    [Fact]
    public void A_heading_has_two_lines_of_its_text_below_it()
    {
        var heading = new ParagraphFormat(12) { KeepWithNext = true, SpaceBeforePt = 12, SpaceAfterPt = 12 };
        for (var lines = 10; lines < 34; lines++)
        {
            var specimen = new Specimen();
            for (var i = 0; i < lines; i++)
            {
                specimen.Add(Filler);
            }

            specimen.Add("Heading", heading).Add(Specimen.Words(80));
            var pages = Typesetter.Set(specimen.Job);

            var tags = Specimen.LineTags(pages[Specimen.PageOf(pages, "p" + lines)]);
            var at = Array.IndexOf(tags, "p" + lines);
            Assert.Equal(["p" + (lines + 1), "p" + (lines + 1)], tags.Skip(at + 1).Take(2));
        }
    }

    [Fact]
    public void Words_that_introduce_a_list_stay_with_it()
    {
        for (var lines = 18; lines < 30; lines++)
        {
            var specimen = new Specimen();
            for (var i = 0; i < lines; i++)
            {
                specimen.Add(Filler);
            }

            specimen.Add("They asked for three things:", Specimen.Format with { KeepWithNext = true }).Add("First.").Add("Second.");
            var pages = Typesetter.Set(specimen.Job);

            Assert.Equal(Specimen.PageOf(pages, "p" + lines), Specimen.PageOf(pages, "p" + (lines + 1)));
        }
    }

    [Fact]
    public void A_paragraph_that_is_to_be_kept_together_is()
    {
        for (var lines = 15; lines < 30; lines++)
        {
            var specimen = new Specimen();
            for (var i = 0; i < lines; i++)
            {
                specimen.Add(Filler);
            }

            specimen.Add(Specimen.Words(50), Specimen.Format with { KeepTogether = true }).Add(Filler);
            var pages = Typesetter.Set(specimen.Job);

            Assert.Single(pages, page => Specimen.LineTags(page).Contains("p" + lines));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(2000)]
    public void A_note_of_any_length_begins_on_its_marks_page_and_is_whole(int words)
    {
        var specimen = new Specimen().Add(Specimen.Words(150));
        specimen.Add("A mark^ in the middle of it.", null, Specimen.Words(words));
        for (var i = 0; i < 12; i++)
        {
            specimen.Add(Specimen.Words(90, i));
        }

        var pages = Typesetter.Set(specimen.Job);

        Assert.Equal(specimen.Expected["n0"], Specimen.Recover(pages)["n0"]);
        Assert.Equal(Specimen.PageOf(pages, "p1"), Specimen.PageOf(pages, "n0"));
        Assert.All(pages, page => Assert.NotEmpty(Specimen.Baselines(page, 'p')));
        Assert.All(pages.SkipLast(1), page => Assert.InRange(Specimen.Baselines(page, 'p').Length, 4, 40));
    }

    [Fact]
    public void A_split_note_has_two_lines_on_either_side_and_a_full_rule_where_it_goes_on()
    {
        for (var lines = 18; lines < 26; lines++)
        {
            var specimen = new Specimen();
            for (var i = 0; i < lines; i++)
            {
                specimen.Add(Filler);
            }

            specimen.Add("The mark^ is here.", null, Specimen.Words(160));
            for (var i = 0; i < 30; i++)
            {
                specimen.Add(Filler);
            }

            var pages = Typesetter.Set(specimen.Job);
            var parts = pages.Where(page => Specimen.Baselines(page, 'n').Length > 0).ToArray();
            Assert.All(parts, page => Assert.True(Specimen.Baselines(page, 'n').Length >= 2));
            Assert.DoesNotContain(parts, page => page.Contents.OfType<PlacedText>().Last().Glyphs[^1].Text == "\u00AD");
            Assert.Equal(60, parts[0].Contents.OfType<PlacedRule>().Single().WidthPt);
            Assert.All(parts.Skip(1), page => Assert.Equal(Specimen.Geometry.MeasurePt, page.Contents.OfType<PlacedRule>().Single().WidthPt));
        }
    }

    [Fact]
    public void Thirty_notes_on_a_page_are_all_set()
    {
        var specimen = new Specimen().Add(string.Concat(Enumerable.Repeat("word^ ", 30)), null, [.. Enumerable.Range(0, 30).Select(i => "Note " + i)]);
        specimen.Add(Specimen.Words(200));

        var pages = Typesetter.Set(specimen.Job);

        var recovered = Specimen.Recover(pages);
        Assert.All(specimen.Expected, pair => Assert.Equal(pair.Value, recovered[pair.Key]));
    }

    [Fact]
    public void Notes_that_cannot_begin_on_their_marks_page_are_still_set()
    {
        var notes = Enumerable.Range(0, 30).Select(i => Specimen.Words(40, i)).ToArray();
        var specimen = new Specimen().Add(string.Concat(Enumerable.Repeat("w^ ", 30)), null, notes);

        var (pages, faults) = Typesetter.SetWithFaults(specimen.Job);

        var recovered = Specimen.Recover(pages);
        Assert.All(specimen.Expected, pair => Assert.Equal(pair.Value, recovered[pair.Key]));
        Assert.Contains(faults, fault => fault is { Kind: LayoutFaultKind.LateNote, PageIndex: 0 });
        Assert.DoesNotContain(faults, fault => Equals(fault.Tag, "n0"));
    }

    [Fact]
    public void A_page_keeps_lines_of_its_text_though_two_notes_of_one_line_cannot_both_begin_there()
    {
        var specimen = new Specimen().Add(Specimen.Words(400));
        specimen.Add("Here is^ a line with two marks^ of which the first is long.", null, Specimen.Words(430), "Short.");
        for (var i = 0; i < 10; i++)
        {
            specimen.Add(Specimen.Words(90, i));
        }

        var (pages, faults) = Typesetter.SetWithFaults(specimen.Job);

        Assert.Contains(faults, fault => fault.Kind == LayoutFaultKind.LateNote);
        Assert.All(pages.SkipLast(1), page => Assert.InRange(Specimen.Baselines(page, 'p').Length, 5, 40));
    }

    [Fact]
    public void Lines_beside_notes_are_at_least_as_many_as_asked_for()
    {
        foreach (var least in new[] { 4, 12 })
        {
            var specimen = new Specimen().Add(Specimen.Words(150));
            specimen.Add("A mark^ in the middle of it.", null, Specimen.Words(900));
            for (var i = 0; i < 12; i++)
            {
                specimen.Add(Specimen.Words(90, i));
            }

            var pages = Typesetter.Set(specimen.Job with { PageBreaking = new PageBreakingOptions { MinimumBodyLines = least } });

            var beside = pages.Where(page => Specimen.Baselines(page, 'n').Length > 0).ToArray();
            Assert.True(beside.Length > 2);
            Assert.All(beside, page => Assert.InRange(Specimen.Baselines(page, 'p').Length, least - 2, 40));
        }
    }

    [Fact]
    public void A_line_that_cannot_be_broken_is_reported_where_it_is()
    {
        var unbreakable = string.Join('\u00A0', Enumerable.Repeat("bound", 30));
        var specimen = new Specimen().Add(Filler).Add(new GalleyBreak(PageBreakKind.NextPage)).Add("Before " + unbreakable + " after.");

        var (pages, faults) = Typesetter.SetWithFaults(specimen.Job);

        var fault = Assert.Single(faults);
        Assert.Equal((LayoutFaultKind.OverfullLine, 1, (object)"p1"), (fault.Kind, fault.PageIndex, fault.Tag!));
        Assert.True(fault.ExcessPt > 50);
        Assert.Equal(specimen.Expected["p1"], Specimen.Recover(pages)["p1"]);
    }

    [Fact]
    public void A_right_hand_page_seldom_ends_with_a_hyphen()
    {
        var specimen = new Specimen();
        for (var i = 0; i < 60; i++)
        {
            specimen.Add(string.Join(' ', Enumerable.Repeat("The administrators immediately recommended extraordinarily inexpensive publications.", 1 + (i * 5 % 7))));
        }

        // Hyphens come cheap here, so that there are enough of them to be avoided at a page's end.
        var pages = Typesetter.Set(specimen.Job with { LineBreaking = new LineBreakingOptions { HyphenPenalty = 50 } });

        var rectos = pages.Where((_, i) => i % 2 == 0).SkipLast(1).ToArray();
        Assert.True(rectos.Length > 5);
        Assert.DoesNotContain(rectos, page => page.Contents.OfType<PlacedText>().Last().Glyphs[^1].Text == "\u00AD");
        Assert.Contains(pages, page => page.Contents.OfType<PlacedText>().Any(text => text.Glyphs[^1].Text == "\u00AD"));
    }

    [Fact]
    public void Facing_pages_are_equally_deep()
    {
        var specimen = new Specimen();
        for (var i = 0; i < 60; i++)
        {
            specimen.Add(Specimen.Words(20 + (i * 13 % 40), i));
        }

        var pages = Typesetter.Set(specimen.Job with { Hyphenators = Hyphenators.None });

        for (var i = 1; i < pages.Length - 2; i += 2)
        {
            Assert.Equal(Specimen.Baselines(pages[i], 'p')[^1], Specimen.Baselines(pages[i + 1], 'p')[^1]);
        }
    }

    [Fact]
    public void A_note_in_a_pages_last_line_begins_on_that_page()
    {
        for (var lines = 20; lines < 30; lines++)
        {
            var specimen = new Specimen();
            for (var i = 0; i < lines; i++)
            {
                specimen.Add(Filler);
            }

            specimen.Add("The last line has a mark.^", null, Specimen.Words(40)).Add(Specimen.Words(90));
            var pages = Typesetter.Set(specimen.Job);

            Assert.Equal(Specimen.PageOf(pages, "p" + lines), Specimen.PageOf(pages, "n0"));
        }
    }

    [Fact]
    public void Lines_of_the_text_stand_on_the_grid_whatever_comes_between()
    {
        var specimen = new Specimen();
        for (var i = 0; i < 20; i++)
        {
            specimen.Add(Specimen.Words(40, i));
            specimen.Add("A heading", new ParagraphFormat(15) { SpaceBeforePt = 10, SpaceAfterPt = 4, KeepWithNext = true });
        }

        var geometry = Specimen.Geometry;
        var baselines = Typesetter.Set(specimen.Job).SelectMany(page => page.Contents).OfType<PlacedText>()
            .Where(text => int.Parse(((string)text.Tag!)[1..], System.Globalization.CultureInfo.InvariantCulture) % 2 == 0);
        Assert.All(baselines, text => Assert.Equal(0, Math.IEEERemainder(text.BaselinePt - geometry.TopPt - (0.8 * 12), 12), 6));
    }

    [Fact]
    public void What_the_grid_adds_around_an_extract_is_shared_out()
    {
        var extract = new ParagraphFormat(10) { SpaceBeforePt = 6, SpaceAfterPt = 6 };
        var page = Typesetter.Set(new Specimen().Add(Filler).Add(Specimen.Words(40), extract).Add(Filler).Job)[0];

        var lines = Specimen.Baselines(page, 'p');
        Assert.True(lines.Length > 5);
        Assert.Equal(lines[1] - lines[0] - 10, lines[^1] - lines[^2] - 12, 4);
    }

    [Fact]
    public void A_recto_break_leaves_a_blank_page_only_when_it_must()
    {
        var specimen = new Specimen().Add(Filler).Add(new GalleyBreak(PageBreakKind.NextRecto, "opener")).Add(Filler)
            .Add(new GalleyBreak(PageBreakKind.NextPage)).Add(Filler).Add(new GalleyBreak(PageBreakKind.NextRecto)).Add(Filler);
        var seen = new List<PageContext>();
        var job = specimen.Job with
        {
            Template = new PageTemplate(page =>
            {
                seen.Add(page);
                return [];
            }),
        };

        var pages = Typesetter.Set(job);

        Assert.Equal([1, 0, 1, 1, 1], pages.Select(page => Specimen.LineTags(page).Length));
        Assert.Equal([false, true, false, false, false], seen.Select(page => page.IsBlank));
        Assert.Equal([null, null, "opener", null, null], seen.Select(page => page.Style));
        Assert.Equal(["1", "2", "3", "4", "5"], pages.Select(page => page.Folio));
    }

    [Fact]
    public void Space_above_is_dropped_at_a_pages_top_but_a_sink_is_not()
    {
        var spaced = new ParagraphFormat(12) { SpaceBeforePt = 50 };
        var plain = Typesetter.Set(new Specimen().Add(Filler, spaced).Job)[0];
        var sunk = Typesetter.Set(new Specimen().Add(new GalleySpace(48)).Add(Filler, spaced).Job)[0];

        Assert.Equal([49.6], Specimen.Baselines(plain, 'p'));
        Assert.Equal([97.6], Specimen.Baselines(sunk, 'p'));
    }

    [Fact]
    public void The_running_head_is_the_first_section_on_a_verso_and_the_last_on_a_recto()
    {
        var specimen = new Specimen();
        foreach (var (title, isNewPage) in new[] { ("One", false), ("Two", false), ("Three", true), ("Four", false) })
        {
            if (isNewPage)
            {
                specimen.Add(new GalleyBreak(PageBreakKind.NextPage));
            }

            specimen.Add(new GalleyParagraph([new TextPiece(title, Garamond.Body, "en-GB", "p9")], Specimen.Format, null, title));
        }

        specimen.Add(new GalleyBreak(PageBreakKind.NextPage)).Add(Filler);
        var heads = Typesetter.Set(specimen.Job with
        {
            Template = new PageTemplate(page => [new PageFurniture(
                FurnitureEdge.Head, FurniturePlace.Outer, [new TextPiece(page.RunningHead!, Garamond.Note, "en-GB", "dropped")])]),
        }).Select(page => page.Contents.OfType<PlacedText>().Single(text => text.Tag is null)).ToArray();

        Assert.Equal(["Two", "Three", "Four"], heads.Select(head => string.Concat(head.Glyphs.Select(glyph => glyph.Text))));
        Assert.All(heads, head => Assert.Equal(25, head.BaselinePt));
        Assert.Equal(55, heads[1].XPt, 0);
        Assert.Equal(245, heads[0].XPt + heads[0].Glyphs.Sum(glyph => glyph.AdvancePt), 0);
    }

    [Fact]
    public void Contents_are_in_reading_order_with_furniture_and_rules_last()
    {
        var specimen = new Specimen().Add("A mark^ and^ text.", null, "First note.", "Second note.").Add(Filler);
        var template = new PageTemplate(page => [new PageFurniture(
            FurnitureEdge.Foot, FurniturePlace.Center, [new TextPiece(page.Folio, Garamond.Note, "en-GB", null)])]);

        var page = Assert.Single(Typesetter.Set(specimen.Job with { Template = template }));

        Assert.Equal(["p0", "p1", "n0", "n1", null], page.Contents.Select(content => (string?)content.Tag).Distinct());
        Assert.IsType<PlacedRule>(page.Contents[^1]);
    }

    [Fact]
    public void A_mark_without_a_note_is_a_fault_of_the_caller()
    {
        var job = new Specimen().Add(new GalleyParagraph([new NotePiece("nowhere")], Specimen.Format)).Job;

        Assert.Throws<ArgumentException>(() => Typesetter.Set(job));
    }

    [Fact]
    public void A_note_on_a_note_follows_it()
    {
        var job = new Specimen().Add("Text^", null, "Note").Job;
        job = job with
        {
            Footnotes =
            [
                new GalleyFootnote("n0", [new GalleyParagraph([new TextPiece("Note", Garamond.Note, "en-GB", "n0"), new NotePiece("inner")], new ParagraphFormat(10))]),
                new GalleyFootnote("inner", [new GalleyParagraph([new TextPiece("Inner", Garamond.Note, "en-GB", "n1")], new ParagraphFormat(10))]),
            ],
        };

        Assert.Equal("Inner", Specimen.Recover(Typesetter.Set(job))["n1"]);
    }

    [Fact]
    public void An_empty_text_has_no_pages()
    {
        Assert.Empty(Typesetter.Set(new Specimen().Job));
        Assert.Empty(Typesetter.Set(new Specimen().Add(new GalleyBreak(PageBreakKind.NextRecto)).Add(new GalleySpace(50)).Job));
    }

    [Fact]
    public void A_line_taller_than_the_page_does_not_stop_the_rest()
    {
        var specimen = new Specimen().Add(Filler).Add(Filler, new ParagraphFormat(900)).Add(Filler);

        var recovered = Specimen.Recover(Typesetter.Set(specimen.Job));

        Assert.All(specimen.Expected, pair => Assert.Equal(pair.Value, recovered[pair.Key]));
    }
}
