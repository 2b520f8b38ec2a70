using static Bukharin.Publish.Tests.Recovery.Epub.HandMadeEpub;

namespace Bukharin.Publish.Tests.Recovery.Epub;

public sealed class EpubListTests
{
    private const string Three = "<li>x</li><li><p>x</p></li><li>x</li>";

    [Theory]
    [InlineData("<ol>", "1. x|2. x|3. x")]
    [InlineData("<ol start=\"5\">", "5. x|6. x|7. x")]
    [InlineData("<ol type=\"a\" start=\"26\">", "z. x|aa. x|ab. x")]
    [InlineData("<ol type=\"A\">", "A. x|B. x|C. x")]
    [InlineData("<ol type=\"i\" start=\"3\">", "iii. x|iv. x|v. x")]
    [InlineData("<ol type=\"I\">", "I. x|II. x|III. x")]
    [InlineData("<ol reversed=\"reversed\">", "3. x|2. x|1. x")]
    [InlineData("<ol style=\"list-style: none\">", "x|x|x")]
    [InlineData("<ol class=\"letters\">", "a. x|b. x|c. x")]
    [InlineData("<ol type=\"1\" class=\"letters\">", "a. x|b. x|c. x")]
    public void Numbers_are_computed_as_reading_systems_do(string list, string texts) =>
        Assert.Equal(texts, string.Join('|', Read($"{list}{Three}</ol>", ".letters { list-style: lower-latin inside }").Texts()));

    [Fact]
    public void Items_can_set_their_numbers_and_hidden_ones_do_not_count() => Assert.Equal(
        ["1. x", "7. x", "8. x"],
        Read("<ol><li>x</li><li hidden=\"\">x</li><li value=\"7\">x</li><li>x</li></ol>").Texts());

    [Fact]
    public void Bullets_are_seen() => Assert.Equal(["• x", "• x", "more", "• x"], Read("<ul><li>x</li><li><p>x</p><p>more</p></li><li>x</li></ul>").Texts());

    [Fact]
    public void An_item_that_begins_with_a_list_has_both_numbers_in_its_line() => Assert.Equal(
        ["1. a. x", "b. x", "2. "],
        Read("<ol><li><ol type=\"a\"><li>x</li><li>x</li></ol></li><li/></ol>").Texts());

    [Fact]
    public void The_id_of_an_item_stands_before_its_number() => Assert.Equal(["{here}1. x"], Read("<ol><li id=\"here\">x</li></ol>").Lines());
}
