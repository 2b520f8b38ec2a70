using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Markdown.Html;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Links;

/// <summary>Finds the names that HTML tags give to places (<c>&lt;a id="x"&gt;&lt;/a&gt;</c>), for links within the same text.</summary>
/// <remarks>
/// A tag that stands alone names the heading, clause or figure after it; a tag inside a heading or clause names that heading or
/// clause. Paragraphs have no ids, and so they cannot be named.
/// </remarks>
internal static partial class HtmlAnchors
{
    /// <summary>The ids of the named places, by their names.</summary>
    /// <param name="blocks">The blocks of the text, ids assigned.</param>
    /// <param name="source">The text.</param>
    /// <param name="figures">The names of figures without ids of their own, by their places.</param>
    public static IReadOnlyDictionary<string, string> In(ImmutableArray<Block> blocks, SourceCharacters source, out IReadOnlyDictionary<SourceSpan, string> figures)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var nameless = new Dictionary<SourceSpan, string>();
        figures = nameless;
        var tags = TagPattern().Matches(source.Text);
        if (tags.Count == 0)
        {
            return names;
        }

        var places = DocumentWalker.Blocks(blocks).OfType<Block>().Where(block => block.Span.Line > 0).Select(block => new Place(block, StartOf(block), EndOf(block))).OrderBy(place => place.Start).ToList();
        var (open, next) = (new Stack<Place>(), 0);
        foreach (var tag in tags.Cast<Match>())
        {
            for (; next < places.Count && places[next].Start < tag.Index; next++)
            {
                CloseTo(places[next].Start);
                open.Push(places[next]);
            }

            CloseTo(tag.Index);
            if ((HtmlAttributes.Of(tag.Value, "id") ?? HtmlAttributes.Of(tag.Value, "name")) is { Length: > 0 } name
                && (Behind(tag, name) ?? open.Select(place => IdOf(place.Block)).OfType<string>().FirstOrDefault()) is { } id)
            {
                names.TryAdd(name, id);
            }
        }

        return names;

        int StartOf(Node node) => node.Span.Line == 0 ? 0 : source.StartOfLine(node.Span.Line) + node.Span.Column - 1;

        int EndOf(Block block) => DocumentWalker.Blocks([block]).Max(one => StartOf(one) + one.Span.Length);

        void CloseTo(int offset)
        {
            while (open.TryPeek(out var last) && last.End <= offset)
            {
                open.Pop();
            }
        }

        string? Behind(Match tag, string name)
        {
            if (next >= places.Count || !BlankPattern().IsMatch(source.Text.AsSpan(tag.Index, places[next].Start - tag.Index)))
            {
                return null;
            }

            var behind = places.Skip(next).TakeWhile(place => place.Start == places[next].Start).Select(place => place.Block).ToList();
            if (behind.Select(IdOf).OfType<string>().FirstOrDefault() is { } id)
            {
                return id;
            }

            // A figure without an id gets that name.
            return behind.OfType<Figure>().FirstOrDefault() is { } figure && IdPattern().IsMatch(name) ? nameless.TryAdd(figure.Span, name) ? name : nameless[figure.Span] : null;
        }
    }

    private static string? IdOf(Block block) => block switch
    {
        Heading heading => heading.Id,
        Clause clause => clause.Label.Id,
        Figure { Id.Length: > 0 } figure => figure.Id,
        _ => null,
    };

    [GeneratedRegex("""<(?:a|p|div|span|section|h[1-6])\s[^<>]*\b(?:id|name)\s*=[^<>]*>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\A[\p{L}_][\p{L}\p{N}_.-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    // Matches where there is nothing but tags, white space and the number signs of a heading.
    [GeneratedRegex(@"\A(?:<[^<>]*>|[\s#])*\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlankPattern();

    private readonly record struct Place(Block Block, int Start, int End);
}
