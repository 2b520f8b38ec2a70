using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Bukharin.Publish.Reading.Markdown.Html;

/// <summary>The attributes of a tag.</summary>
internal static partial class HtmlAttributes
{
    /// <summary>What an attribute says, its characters read and its spaces single; null where it is not there.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="name">The name of the attribute.</param>
    public static string? Of(string tag, string name) =>
        AttributePattern().Matches(tag).FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? string.Join(' ', HtmlHelper.Unescape(found.Groups["value"].Value.Trim('"', '\'')).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;

    /// <summary>What a rule of the attribute <c>style</c> says; null where there is none.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="name">The name of the property.</param>
    public static string? StyleOf(string tag, string name) => Of(tag, "style")?.Split(';').Select(rule => rule.Split(':'))
        .LastOrDefault(rule => rule is [var property, _] && property.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))?[1].Trim();

    [GeneratedRegex("""\s(?<name>[A-Za-z][A-Za-z0-9-]*)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex AttributePattern();
}
