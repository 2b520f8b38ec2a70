using Bukharin.Publish.Typesetting.Hyphenation;

namespace Bukharin.Publish.Tests.Typesetting.Hyphenation;

/// <summary>Unicode UAX #14, where scripts put no spaces between words: places where a line may end are shown by a stroke.</summary>
public class ScriptBreaksTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("中|文")]
    [InlineData("x😀y")]
    [InlineData("🇩🇪")]
    [InlineData("👍🏽")]
    [InlineData("𝐀𝐁")]
    [InlineData("𠀀|a")]
    [InlineData("宪|法：|中|华")]
    [InlineData("（这|是）。|他")]
    [InlineData("「わ|れ|ら」|と")]
    [InlineData("“中|文”|字")]
    [InlineData("きゃっ|とー|す")]
    [InlineData("abc|中|abc")]
    [InlineData("中|35|条")]
    [InlineData("대|한|민|국")]
    [InlineData("か\u3099|き")]
    [InlineData("𠀀|𠀁")]
    [InlineData("བོད་|སྐད་")]
    [InlineData("ኢትዮጵያ፡|ሰላም")]
    [InlineData("ภาษาไทย")]
    [InlineData("中\u2060文")]
    public void A_line_ends_where_the_annex_lets_it(string marked)
    {
        var places = new List<int>();
        var text = "";
        foreach (var part in marked.Split('|'))
        {
            places.Add(text.Length);
            text += part;
        }

        Assert.Equal(places[1..], Enumerable.Range(1, text.Length - 1).Where(place => ScriptBreaks.Concern(text) && ScriptBreaks.MayEnd(text, place)));
    }
}
