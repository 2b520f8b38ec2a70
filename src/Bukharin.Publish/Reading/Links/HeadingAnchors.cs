using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Links;

/// <summary>Leads links to places that a tag of HTML names, and to headings that are called as GitHub calls them, where nothing has such an id.</summary>
/// <remarks>
/// GitHub's anchor is the heading in lower case, punctuation left out and a hyphen for each space, with <c>-1</c>, <c>-2</c> behind those
/// that come again. Pandoc's, which ours are, have no figures at their beginning and keep full stops.
/// </remarks>
internal static class HeadingAnchors
{
    /// <summary>The blocks with such links leading to the headings' own ids.</summary>
    /// <param name="blocks">The blocks, ids assigned.</param>
    /// <param name="source">The text.</param>
    public static ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks, SourceCharacters source)
    {
        if (!DocumentWalker.Descendants(blocks).Any(node => TargetOf(node) is not null))
        {
            return blocks;
        }

        var ids = LinkTargets.IdsIn(blocks);
        var named = HtmlAnchors.In(blocks, source);
        var anchors = new Dictionary<string, string>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in DocumentWalker.Descendants(blocks).OfType<Heading>())
        {
            AddAnchor(heading, anchors, times);
        }

        return new TreeRewriter { Line = line => [.. line.Select(Resolved)] }.Blocks(blocks);

        Inline Resolved(Inline inline) => TargetOf(inline) is { } target && !ids.Contains(target)
            && (named.GetValueOrDefault(target) ?? anchors.GetValueOrDefault(target) ?? anchors.GetValueOrDefault(target.ToLowerInvariant().Replace('_', '-'))) is { } id
            ? inline switch
            {
                Link link => link with { Target = $"#{id}" },
                CrossReference reference => reference with { Target = $"#{id}" },
                _ => inline,
            }
            : inline;
    }

    /// <summary>The id that a link or a cross-reference leads to; null for any other node.</summary>
    private static string? TargetOf(Node node) => node switch
    {
        Link { Target: ['#', .. var target] } => target,
        CrossReference { Target: ['#', .. var target] } => target,
        _ => null,
    };

    /// <param name="heading">The heading.</param>
    /// <param name="anchors">The ids, by anchor.</param>
    /// <param name="times">How often each anchor has come: headings that are alike are many in some texts.</param>
    private static void AddAnchor(Heading heading, Dictionary<string, string> anchors, Dictionary<string, int> times)
    {
        var anchor = new StringBuilder();
        foreach (var character in Identifiers.WordsOf(heading).Trim().ToLowerInvariant())
        {
            _ = character is ' ' ? anchor.Append('-') : char.IsLetterOrDigit(character) || character is '-' or '_' || IsMark(character) ? anchor.Append(character) : anchor;
        }

        var name = anchor.ToString();
        var again = times.GetValueOrDefault(name);
        while (!anchors.TryAdd(again == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{again}"), heading.Id))
        {
            again++;
        }

        times[name] = again + 1;
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
