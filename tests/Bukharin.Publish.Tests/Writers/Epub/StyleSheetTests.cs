using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Writers.Epub;

public sealed partial class StyleSheetTests
{
    private static readonly string Sheet =
        Comment().Replace(Encoding.UTF8.GetString(Styles.Classic.ReadFile(Styles.Classic.Epub.StyleSheet).Span), "");

    [Fact]
    public void The_reader_keeps_colours_fonts_and_justification()
    {
        var properties = Declaration().Matches(Sheet).Select(match => (Name: match.Groups[1].Value, Value: match.Groups[2].Value)).ToList();

        Assert.NotEmpty(properties);
        Assert.All(properties.Where(property => property.Name.Contains("color", StringComparison.Ordinal)), property => Assert.Equal("inherit", property.Value));
        Assert.DoesNotContain(properties, property => property.Name is "background" or "font-family" or "font");
        Assert.DoesNotContain(properties, property => property is ("text-align", "justify"));
        Assert.DoesNotMatch("#[0-9a-f]{3}", Sheet);
    }

    [Fact]
    public void Lengths_grow_with_the_readers_size_of_type() =>
        Assert.All(Length().Matches(Sheet).Select(match => match.Value), length => Assert.Equal("1px", length));

    [Fact]
    public void Every_rule_is_closed() => Assert.Equal(Sheet.Count(c => c == '{'), Sheet.Count(c => c == '}'));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^  ([a-z-]+): ([^;]+);$", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[0-9.]+(px|pt|mm|cm|in)\b")]
    private static partial Regex Length();
}
