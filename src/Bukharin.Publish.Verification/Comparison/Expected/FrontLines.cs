using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>The lines that <see cref="FrontWords"/> are.</summary>
internal static class FrontLines
{
    private static readonly string[] Dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The lines, each with what it is called.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="front">The front matter.</param>
    /// <param name="words">The style's words in the text's language.</param>
    /// <param name="givenIdentifier">The identifier that the edition has of its own.</param>
    public static IEnumerable<(string Line, string Name)> Of(FrontWords what, FrontMatter front, StyleWords words, string? givenIdentifier) => what switch
    {
        FrontWords.Title => One(front.Title, "the title"),
        FrontWords.Subtitle => One(front.Subtitle, "the subtitle"),
        FrontWords.Contributors => Contributors(front, words).Select(line => (line, "the line of names")),
        FrontWords.Publisher => One(front.Publisher, "the publisher"),
        FrontWords.Imprint => One(Imprint(front), "the imprint"),
        FrontWords.Rights => One(front.Rights, "the statement of rights"),
        FrontWords.Identifier => One(front.Identifier, "the identifier"),
        FrontWords.AnyIdentifier => One(front.Identifier ?? givenIdentifier, "the identifier"),
        FrontWords.EditorialHeading => One(front.Editorial is null ? null : words.Editorial, "the heading of the editorial note"),
        FrontWords.Editorial => One(front.Editorial, "the editorial note"),
        FrontWords.SourceHeading => One(front.Credit.IsNone ? null : words.Source, "the heading of the credit"),
        FrontWords.SourceOrRightsHeading => One(front.Credit.IsNone && front.Rights is null ? null : words.Source, "the heading of the credit"),
        FrontWords.ColophonHeading => One(words.Colophon, "the heading of the last page"),
        FrontWords.SetIn => One(words.SetIn, "the words on how the edition was set"),
        FrontWords.Credit => front.Credit.Lines.Select(line => (line, "the credit")),
        _ => [],
    };

    private static IEnumerable<(string, string)> One(string? line, string name) => string.IsNullOrWhiteSpace(line) ? [] : [(line, name)];

    /// <summary>Authors first, then the roles as they come; the names of a role in one line.</summary>
    private static IEnumerable<string> Contributors(FrontMatter front, StyleWords words)
    {
        var roles = front.Contributors.Select(one => one.Role).Distinct(StringComparer.Ordinal).ToList();
        if (roles.Remove(Contributor.Author))
        {
            roles.Insert(0, Contributor.Author);
        }

        foreach (var role in roles)
        {
            var names = front.Contributors.Where(one => one.Role == role).Select(one => one.Name).ToList();
            var line = names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {words.And} {names[^1]}";
            yield return words.Roles.TryGetValue(role, out var before) ? $"{before} {line}" : line;
        }
    }

    private static string? Imprint(FrontMatter front)
    {
        var year = DateTime.TryParseExact(front.Issued, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? front.Issued![..4]
            : front.Issued;
        string?[] said = [front.Publisher, year, front.Revision];
        return said.Any(one => one is not null) ? string.Join(", ", said.Where(one => one is not null)) : null;
    }
}
