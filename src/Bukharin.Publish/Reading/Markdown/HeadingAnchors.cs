using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Leads links to headings that are called as GitHub calls them, where nothing has such an id.</summary>
/// <remarks>
/// GitHub's anchor is the heading in lower case, punctuation left out and a hyphen for each space, with <c>-1</c>, <c>-2</c> behind those
/// that come again. Pandoc's, which ours are, have no figures at their beginning and keep full stops.
/// </remarks>
internal static class HeadingAnchors
{
    /// <summary>The blocks with such links leading to the headings' own ids.</summary>
    /// <param name="blocks">The blocks, ids assigned.</param>
    public static ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var anchors = new Dictionary<string, string>(StringComparer.Ordinal);
        var hasLinks = false;
        foreach (var node in DocumentWalker.Descendants(blocks))
        {
            switch (node)
            {
                case Clause clause:
                    ids.Add(clause.Label.Id);
                    break;
                case InlineLabel label:
                    ids.Add(label.Label.Id);
                    break;
                case Heading heading:
                    ids.Add(heading.Id);
                    AddAnchor(heading, anchors);
                    break;
                case Link { Target: ['#', ..] }:
                    hasLinks = true;
                    break;
            }
        }

        return hasLinks ? new TreeRewriter { Line = line => [.. line.Select(Resolved)] }.Blocks(blocks) : blocks;

        Inline Resolved(Inline inline) => inline is Link { Target: ['#', .. var target] } link && !ids.Contains(target) && anchors.TryGetValue(target, out var id)
            ? link with { Target = $"#{id}" }
            : inline;
    }

    private static void AddAnchor(Heading heading, Dictionary<string, string> anchors)
    {
        var anchor = new StringBuilder();
        foreach (var character in Identifiers.WordsOf(heading).Trim().ToLowerInvariant())
        {
            _ = character is ' ' ? anchor.Append('-') : char.IsLetterOrDigit(character) || character is '-' or '_' || IsMark(character) ? anchor.Append(character) : anchor;
        }

        var unique = anchor.ToString();
        for (var again = 1; !anchors.TryAdd(unique, heading.Id); again++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{again}");
        }
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
