using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>The numbers of the source's pages: <c>[Pg 12]</c>, <c>[fol. 3v]</c>, and <c>[12]</c> where they count on.</summary>
internal sealed partial class SourcePages
{
    private readonly FrozenSet<string> _counted;

    private SourcePages(FrozenSet<string> counted) => _counted = counted;

    /// <summary>Looks through a text for numbers that count on: every bracket that holds a number alone is one more than that before, and there are two at least.</summary>
    /// <param name="text">The whole source.</param>
    /// <param name="isNote">Whether a note that is typed by hand has its number at an offset: that is none of a page.</param>
    public static SourcePages Of(string text, Func<int, bool> isNote)
    {
        var found = BareNumber().Matches(text).Where(match => !isNote(match.Index)).ToList();

        // Where a paragraph begins with each of them, somebody may have numbered the paragraphs.
        var numbers = found.Exists(match => !BeginsWords(text, match)) ? found.ConvertAll(match => match.Groups["number"].Value) : [];
        var leaves = numbers.ConvertAll(LeafOf);
        var countsOn = leaves.Count > 1 && leaves.Zip(leaves.Skip(1)).All(pair => pair.First.HasSides == pair.Second.HasSides && pair.Second.Count == pair.First.Count + 1);
        return new SourcePages(countsOn ? numbers.ToFrozenSet(StringComparer.Ordinal) : FrozenSet<string>.Empty);
    }

    /// <summary>The reason why a bracket is a page of the source; null where it is none.</summary>
    /// <param name="content">The bracket's words.</param>
    public string? ReasonFor(string content) =>
        NamedPage().IsMatch(content) ? "it names a page of the source"
        : _counted.Contains(content) ? "the numbers in brackets count on, as pages do"
        : null;

    /// <summary>Whether a number begins a line in which words follow.</summary>
    private static bool BeginsWords(string text, Match number)
    {
        var before = text.AsSpan(0, number.Index);
        var after = text.AsSpan(number.Index + number.Length);
        var end = after.IndexOfAny('\r', '\n');
        return before[(before.LastIndexOfAny('\r', '\n') + 1)..].IsWhiteSpace() && !(end < 0 ? after : after[..end]).IsWhiteSpace();
    }

    /// <summary>A leaf has two sides: 3r, 3v, 4r.</summary>
    private static (int Count, bool HasSides) LeafOf(string number)
    {
        var hasSides = number[^1] is 'r' or 'v';
        var leaf = int.Parse(hasSides ? number[..^1] : number, CultureInfo.InvariantCulture);
        return (hasSides ? (2 * leaf) + (number[^1] == 'v' ? 1 : 0) : leaf, hasSides);
    }

    // The number may be a range, and a leaf's may name its side.
    [GeneratedRegex(
        @"^\{?(pg|pp?|pages?|fols?|folios?|ff?|lea(f|ves)|s|seiten?|bl|blatt|с|стр|страница|страницы|л|лист|листы)(\.\s?|\s)(\d{1,4}|[ivxlcdm]{1,8})(\s?(r|v|ro|vo|rº|vº|recto|verso|об\.?|a|b))?(\s?[-–]\s?(\d{1,4}|[ivxlcdm]{1,8})(\s?(r|v|об\.?))?)?\.?\}?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedPage();

    // A bracket before which a backslash stands is the text's own; one before a brace or a parenthesis says itself what it is.
    [GeneratedRegex(@"(?<!\\)\[(?<number>[0-9]{1,4}[rv]?)\](?![({:\[])", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
