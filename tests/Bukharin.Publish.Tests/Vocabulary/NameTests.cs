using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Tests.Vocabulary;

public sealed class NameTests
{
    [Fact]
    public void Every_name_of_a_kind_leads_back_to_it_and_to_no_other()
    {
        foreach (var kind in Enum.GetValues<InterventionKind>())
        {
            Assert.Equal(kind, InterventionNames.KindOf(InterventionNames.Of(kind)));
            Assert.Equal(kind, InterventionNames.KindOf(InterventionNames.ClassOf(kind)));
            Assert.Equal(kind, InterventionNames.KindOf(InterventionNames.StyleOf(kind).ToUpperInvariant()));
        }

        Assert.Null(InterventionNames.KindOf("emphasis"));
    }

    [Fact]
    public void Every_role_has_a_name_of_its_own_that_a_bookmark_can_have()
    {
        var names = Enum.GetValues<DivisionRole>().Select(ContainerNames.Of).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.True(ContainerNames.IsRole(name) && StructureBookmarks.IsContainer(name)));
        Assert.False(ContainerNames.IsRole(ContainerNames.Quote));
        Assert.False(StructureBookmarks.IsContainer(ContainerNames.Table));
    }

    [Theory]
    [InlineData(TablePart.Body)]
    [InlineData(TablePart.Head)]
    [InlineData(TablePart.Foot)]
    public void A_cell_is_read_as_it_is_named(TablePart part)
    {
        foreach (var alignment in Enum.GetValues<ColumnAlignment>())
        {
            Assert.True(ContainerNames.IsCell(ContainerNames.OfCell(part, alignment), out var wasPart, out var was));
            Assert.Equal((part, alignment), (wasPart, was));
        }
    }

    [Theory]
    [InlineData("row")]
    [InlineData("cell-top")]
    [InlineData("cell-left-right")]
    public void What_is_no_cell_is_read_as_none(string name) => Assert.False(ContainerNames.IsCell(name, out _, out _));

    [Theory]
    [InlineData(0, false, false, "behind-0", "gloss-0")]
    [InlineData(12, true, false, "behind-12 close", "gloss-12-close")]
    [InlineData(1, true, true, "behind-1 close joined", "gloss-1-close-joined")]
    public void The_place_of_a_bracket_is_said_in_classes_and_bookmarks(int behind, bool isClose, bool isCloseAfter, string classes, string bookmark)
    {
        var place = new GlossPlace(behind, isClose, isCloseAfter);
        Assert.Equal(classes, string.Join(' ', place.Words));
        Assert.Equal(place, GlossPlace.Of(["noteref", .. place.Words.Reverse()]));
        Assert.Equal(bookmark, StructureBookmarks.Of(place));
        Assert.True(StructureBookmarks.IsGloss(bookmark, out var read));
        Assert.Equal(place, read);
    }

    [Theory]
    [InlineData("_run-in-7", "run-in", 7)]
    [InlineData("_level3-12", "level3", 12)]
    [InlineData("_gloss-2-close-9", "gloss-2-close", 9)]
    public void The_name_of_a_bookmark_is_read_as_it_is_written(string name, string what, int number)
    {
        Assert.Equal(name, StructureBookmarks.NameOf(what, number));
        Assert.True(StructureBookmarks.TryRead(name, out var read, out var its));
        Assert.Equal((what, number), (read, its));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("letter-3")]
    [InlineData("_Toc")]
    [InlineData("_-3")]
    [InlineData("_letter-x")]
    public void What_marks_no_structure_is_read_as_nothing(string? name) => Assert.False(StructureBookmarks.TryRead(name, out _, out _));

    [Fact]
    public void The_level_of_a_heading_is_said_in_classes_and_bookmarks()
    {
        Assert.Equal(4, BlockNames.LevelOf(["break", BlockNames.OfLevel(4)]));
        Assert.Equal(4, StructureBookmarks.LevelOf(StructureBookmarks.OfLevel(4)));
        Assert.Null(BlockNames.LevelOf(["level-7"]));
        Assert.Null(StructureBookmarks.LevelOf("level-4"));
    }
}
