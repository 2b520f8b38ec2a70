using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling;

/// <summary>A line that closes up where pages of the source are taken out of it, whatever they stand in.</summary>
/// <remarks>
/// Of the spaces on both sides of a page one goes, and so does one that would begin or end the line or the inside of a
/// bracket, or stand before a stop that the page stands before. What stands on either side of emphasis or of a language is the line, as it is in print. A line that held nothing but
/// pages is gone with its end.
/// </remarks>
internal sealed class LineWithoutPages
{
    private readonly bool _areElsewhere;
    private readonly bool _areKept;

    // Whether a space would follow on another here, or on nothing; and whether a page was taken out here.
    private bool _isAfterSpace = true;
    private bool _isAfterPage;

    // Whether the line, between two ends that the text asks for, has a page so far, and whether it has anything else.
    private bool _hasPage;
    private bool _hasWords;

    private LineWithoutPages(bool areElsewhere, bool areKept) => (_areElsewhere, _areKept) = (areElsewhere, areKept);

    /// <summary>A paragraph's inlines without the pages in them.</summary>
    /// <param name="line">The inlines.</param>
    /// <param name="areElsewhere">Whether the pages are shown in the margin.</param>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> line, bool areElsewhere) => Of(line, areElsewhere, areKept: false);

    /// <summary>A paragraph's inlines with the pages in them as places without width: all else is as it is without them.</summary>
    /// <param name="line">The inlines.</param>
    public static ImmutableArray<Inline> Around(ImmutableArray<Inline> line) => Of(line, areElsewhere: true, areKept: true);

    private static ImmutableArray<Inline> Of(ImmutableArray<Inline> line, bool areElsewhere, bool areKept)
    {
        var lineWithoutPages = new LineWithoutPages(areElsewhere, areKept);
        return lineWithoutPages.Closed(lineWithoutPages.Kept(line));
    }

    private ImmutableArray<Inline> Kept(ImmutableArray<Inline> line)
    {
        var kept = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var inline in line)
        {
            if (_isAfterPage && _isAfterSpace && inline is Text { Content: [',' or '.' or ';' or ':' or '!' or '?' or ')' or ']', ..] } && LastOf(kept) is >= 0 and var last)
            {
                kept[last] = Closed(kept[last]);
            }

            if (Kept(inline) is { } left)
            {
                kept.Add(left);
            }
        }

        return kept.ToImmutable();
    }

    private Inline? Kept(Inline inline)
    {
        switch (inline)
        {
            case Intervention { Kind: InterventionKind.Page }:
                (_isAfterPage, _hasPage) = (true, true);
                return _areKept ? inline : null;
            case Text text:
                var words = _isAfterPage && _isAfterSpace && text.Content.StartsWith(' ') ? text.Content.Length == 1 ? null : text.WithoutFirst() : text;
                Stand(words is null ? _isAfterSpace : words.Content.EndsWith(' '));
                _hasWords |= words is { Content: not (" " or "") };
                return words;
            case LineBreak when _hasPage && !_hasWords:
                _hasPage = false;
                return null;
            case Intervention intervention:
                Stand(isAfterSpace: false);
                _hasWords = true;
                return intervention with
                {
                    Inlines = Of(intervention.Inlines, _areElsewhere, _areKept),
                    HoldsPageElsewhere = intervention.HoldsPageElsewhere || (_areElsewhere && DocumentWalker.Descendants(intervention.Inlines).Any(node => node is Intervention { Kind: InterventionKind.Page })),
                };
            default:
                if (FormattedWords.With(inline, Kept) is { } formatted)
                {
                    return formatted;
                }

                Stand(inline is LineBreak);
                (_hasWords, _hasPage) = (inline is not LineBreak, _hasPage && inline is not LineBreak);
                return inline;
        }
    }

    private void Stand(bool isAfterSpace) => (_isAfterSpace, _isAfterPage) = (isAfterSpace, false);

    /// <summary>A line that ends with no space before its last page, whatever the space stands in.</summary>
    private ImmutableArray<Inline> Closed(ImmutableArray<Inline> line) =>
        !_isAfterPage || LastOf(line) is not (>= 0 and var last) ? line
            : line[last] is not LineBreak ? line.SetItem(last, Closed(line[last]))
            : _hasPage && !_hasWords ? line.RemoveAt(last) : line;

    /// <summary>Index of the last inline that is no page; -1 for none.</summary>
    private static int LastOf(IReadOnlyList<Inline> line)
    {
        var last = line.Count - 1;
        while (last >= 0 && line[last] is Intervention { Kind: InterventionKind.Page })
        {
            last--;
        }

        return last;
    }

    private Inline Closed(Inline last) => last switch
    {
        Text { Content: [.., ' '] } text => text with { Content = text.Content[..^1], Span = text.Span with { Length = Math.Max(0, text.Span.Length - 1) } },
        _ => FormattedWords.With(last, Closed) ?? last,
    };
}
