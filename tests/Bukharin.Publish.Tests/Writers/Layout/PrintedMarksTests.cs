using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Pieces;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Writers.Layout;

public class PrintedMarksTests
{
    private static readonly PreparedCopy Copy = PreparedCopy.From(
        Document(Paragraph(Text("a"), Gloss("one"), Text(" b"), Gloss("two"), Text(" c"), Gloss("three"))),
        Styles.Classic with { Notes = new NoteStyle(NoteSeriesForm.Together, NoteNumberingForm.Page) });

    [Fact]
    public void Each_page_counts_from_one_and_a_layout_that_has_its_marks_is_done()
    {
        var marks = PrintedMarks.First(Copy).Renumber([Page(1, 2), Page(3)]);

        Assert.NotNull(marks);
        Assert.Equal(["1", "2", "1"], Copy.Notes.Select(marks.Of));
        Assert.Null(marks.Renumber([Page(1, 2), Page(3)]));
    }

    [Fact]
    public void Pages_that_never_agree_with_their_marks_leave_all_marks_the_room_of_their_widest()
    {
        var marks = PrintedMarks.First(Copy);
        for (var round = 0; round < 6; round++)
        {
            marks = marks.Renumber(round % 2 == 0 ? [Page(1, 2), Page(3)] : [Page(1), Page(2, 3)]) ?? marks;
        }

        // From here on rooms do not change, and so nothing that is set by them.
        Assert.Equal(["1", "1 2", "1 2"], Copy.Notes.Select(note => string.Join(' ', marks.AllOf(note).Order())));
    }

    [Fact]
    public void References_name_the_first_page_of_their_place_and_keep_the_room_of_their_widest()
    {
        var copy = PreparedCopy.From(
            Document(Heading(1, "there", Text("There")), Paragraph(Text("See "), CrossReference("#there"))),
            Styles.Classic with { CrossReferences = ReferenceForm.NameAndPage });
        var marks = PrintedMarks.First(copy);

        marks = marks.Renumber([At("9", "there"), At("10", "there")])!;
        Assert.Equal(["9"], marks.PagesOf("there"));
        Assert.Null(marks.Renumber([At("9", "there"), At("10", "there")]));

        marks = marks.Renumber([At("9"), At("10", "there")])!;
        Assert.Equal(["9", "10"], marks.PagesOf("there"));
        Assert.Equal(["10", "9"], marks.Renumber([At("9", "there")])!.PagesOf("there"));
    }

    private static Page At(string folio, params string[] names) => new()
    {
        WidthPt = 300,
        HeightPt = 400,
        Folio = folio,
        Destinations = [.. names.Select(name => new PlacedDestination(name, 0, 0))],
    };

    private static Page Page(params int[] notes) => new()
    {
        WidthPt = 300,
        HeightPt = 400,
        Folio = "1",
        Destinations = [.. notes.Select(note => new PlacedDestination($"noteref-{note}", 0, 0))],
    };
}
