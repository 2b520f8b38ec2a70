using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Links;

/// <summary>Resolves links that match no id but the name in an HTML tag, or the anchor that GitHub gives to a heading.</summary>
/// <remarks>
/// GitHub's anchor is the heading in lower case, without punctuation and with a hyphen for each space; repeated anchors get the
/// suffixes <c>-1</c>, <c>-2</c>. Pandoc's ids, which editions have, do not begin with digits and keep full stops.
/// </remarks>
internal static class HeadingAnchors
{
    /// <summary>Replaces the targets of such links and cross-references by the ids of the places themselves.</summary>
    /// <param name="blocks">The blocks, ids assigned.</param>
    /// <param name="source">The text.</param>
    public static ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks, SourceCharacters source)
    {
        if (!DocumentWalker.Descendants(blocks).Any(node => TargetOf(node) is not null))
        {
            return blocks;
        }

        var ids = LinkTargets.IdsIn(blocks);
        var named = HtmlAnchors.In(blocks, source, out var figures);
        var anchors = new Dictionary<string, string>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in DocumentWalker.Descendants(blocks).OfType<Heading>())
        {
            AddAnchor(heading, anchors, times);
        }

        return new TreeRewriter
        {
            Line = line => [.. line.Select(Resolved)],
            Figure = figure => figure.Id.Length == 0 && figures.TryGetValue(figure.Span, out var name) && !ids.Contains(name) ? figure with { Id = name } : figure,
        }.Blocks(blocks);

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
    /// <param name="times">The suffix to try next for each anchor, since some texts have many headings with the same words.</param>
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
