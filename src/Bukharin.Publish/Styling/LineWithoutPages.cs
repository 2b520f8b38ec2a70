using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling;

/// <summary>A line that closes up where pages of the source are taken out of it, whatever they stand in.</summary>
/// <remarks>
/// Of the spaces on both sides of a page one goes, and so does one that would begin or end the line or the inside of a
/// bracket. What stands on either side of emphasis or of a language is the line, as it is in print.
/// </remarks>
internal sealed class LineWithoutPages(bool areElsewhere)
{
    // Whether a space would follow on another here, or on nothing; and whether a page was taken out here.
    private bool _isAfterSpace = true;
    private bool _isAfterPage;

    /// <summary>A paragraph's inlines without the pages in them.</summary>
    /// <param name="line">The inlines.</param>
    /// <param name="areElsewhere">Whether the pages are shown in the margin.</param>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> line, bool areElsewhere)
    {
        var lineWithoutPages = new LineWithoutPages(areElsewhere);
        return lineWithoutPages.Closed(lineWithoutPages.Kept(line));
    }

    private ImmutableArray<Inline> Kept(ImmutableArray<Inline> line)
    {
        var kept = ImmutableArray.CreateBuilder<Inline>(line.Length);
        foreach (var inline in line)
        {
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
                _isAfterPage = true;
                return null;
            case Text text:
                var words = _isAfterPage && _isAfterSpace && text.Content.StartsWith(' ') ? text.Content.Length == 1 ? null : text.WithoutFirst() : text;
                Stand(words is null ? _isAfterSpace : words.Content.EndsWith(' '));
                return words;
            case Intervention intervention:
                Stand(isAfterSpace: false);
                return intervention with
                {
                    Inlines = Of(intervention.Inlines, areElsewhere),
                    HoldsPageElsewhere = intervention.HoldsPageElsewhere || (areElsewhere && DocumentWalker.Descendants(intervention.Inlines).Any(node => node is Intervention { Kind: InterventionKind.Page })),
                };
            default:
                if (FormattedWords.With(inline, Kept) is { } formatted)
                {
                    return formatted;
                }

                Stand(inline is LineBreak);
                return inline;
        }
    }

    private void Stand(bool isAfterSpace) => (_isAfterSpace, _isAfterPage) = (isAfterSpace, false);

    /// <summary>A line that ends with no space before its last page, whatever the space stands in.</summary>
    private ImmutableArray<Inline> Closed(ImmutableArray<Inline> line) => _isAfterPage && line is [.., var last] ? line.SetItem(line.Length - 1, Closed(last)) : line;

    private Inline Closed(Inline last) => last switch
    {
        Text { Content: [.., ' '] } text => text with { Content = text.Content[..^1], Span = text.Span with { Length = Math.Max(0, text.Span.Length - 1) } },
        _ => FormattedWords.With(last, Closed) ?? last,
    };
}
