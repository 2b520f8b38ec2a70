using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Tests.Typesetting.Galley;

/// <summary>How a measure is shared out between columns.</summary>
public class ColumnWidthsTests
{
    [Fact]
    public void Columns_are_as_wide_as_their_longest_lines_where_there_is_room() =>
        Assert.Equal([50, 80], ColumnWidths.Share([(20, 50), (30, 80)], 200));

    [Fact]
    public void Of_what_is_left_over_the_widest_words_the_more_goes_to_a_column_the_longer_its_lines_are() =>
        Assert.Equal([30, 60, 110], ColumnWidths.Share([(20, 40), (60, 60), (30, 190)], 200));

    [Fact]
    public void Words_that_are_too_wide_together_keep_their_width() =>
        Assert.Equal([120, 130], ColumnWidths.Share([(120, 300), (130, 130)], 200));

    [Fact]
    public void Columns_that_cannot_give_way_are_too_wide() =>
        Assert.Equal([150, 150], ColumnWidths.Share([(150, 150), (150, 150)], 200));
}
