using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling;

/// <summary>Takes source pages out of a paragraph's inlines, at any depth, and closes up the spaces around them.</summary>
/// <remarks>
/// Where spaces stand on both sides of a page, one of them is removed. So is a space next to a page that would now stand at either
/// end of the line or of a bracket, or before a punctuation mark. The limits of emphasis or of a foreign language do not count: the
/// line runs on across them, as in print. A line that held nothing but pages is removed together with its line break.
/// </remarks>
internal sealed class LineWithoutPages
{
    private readonly bool _areElsewhere;
    private readonly bool _areKept;

    // Whether a space here would follow another space or begin the line, behind its indent if it is one of verse; and whether a page was just taken out here.
    private bool _isAfterSpace = true;
    private bool _isAfterPage;

    // Whether the current line (since the last line break) has had a page so far, and whether it has had anything else.
    private bool _hasPage;
    private bool _hasWords;

    private LineWithoutPages(bool areElsewhere, bool areKept) => (_areElsewhere, _areKept) = (areElsewhere, areKept);

    /// <summary>Removes the pages from a paragraph's inlines.</summary>
    /// <param name="line">The inlines.</param>
    /// <param name="areElsewhere">Whether the margin shows the pages instead; see <see cref="Intervention.HoldsPageElsewhere"/>.</param>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> line, bool areElsewhere) => Of(line, areElsewhere, areKept: false);

    /// <summary>
    /// Keeps the pages of a paragraph's inlines as places without width, and closes up the spaces as if they were removed.
    /// </summary>
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
                Stand(words is null ? _isAfterSpace : words.Content.EndsWith(' ') || (_isAfterSpace && !_hasWords && words.Content.All(character => character == VerseLine.Space)));
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

    /// <summary>Removes a space, or the break of an empty line, from the end of a line whose last pages were taken out.</summary>
    private ImmutableArray<Inline> Closed(ImmutableArray<Inline> line) =>
        !_isAfterPage || LastOf(line) is not (>= 0 and var last) ? line
            : line[last] is not LineBreak ? line.SetItem(last, Closed(line[last]))
            : _hasPage && !_hasWords ? line.RemoveAt(last) : line;

    /// <summary>The index of the last inline that is not a page; -1 if there is none.</summary>
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
