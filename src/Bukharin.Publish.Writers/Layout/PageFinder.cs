using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Finds the page on which a place of the source stands.</summary>
/// <param name="source">The text of the source, with lines that end in U+000A.</param>
internal sealed class PageFinder(string source)
{
    private readonly ImmutableArray<int> _lineStarts = [0, .. Enumerable.Range(0, source.Length).Where(i => source[i] == '\n').Select(i => i + 1)];

    /// <summary>Finds the page: that of the words at the place, or of the last ones before it in the source.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="file">The file of the source, as its spans have it.</param>
    /// <param name="offset">The place: an index in the source.</param>
    /// <returns>The index of the page, from 0; 0 if there are no words before the place.</returns>
    public int IndexOf(ImmutableArray<Page> pages, string file, int offset)
    {
        var (found, start, run, characters) = (0, -1, (object?)null, 0);
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var text in pages[i].Contents.OfType<PlacedText>())
            {
                if (!ReferenceEquals(text.Tag, run))
                {
                    (run, characters) = (text.Tag, 0);
                }

                // A long run goes on from page to page. Its characters are about those of the source.
                if (text.Tag is not null && OffsetOf(TaggedPlace.Of(text.Tag, file), file) is { } own && own + characters <= offset && own + characters >= start)
                {
                    (found, start) = (i, own + characters);
                }

                foreach (ref readonly var glyph in text.Glyphs.AsSpan())
                {
                    characters += glyph.Text.Length;
                }
            }
        }

        return found;
    }

    private int? OffsetOf(SourceSpan span, string file) =>
        span.File == file && span.Line > 0 && span.Line <= _lineStarts.Length ? _lineStarts[span.Line - 1] + span.Column - 1 : null;
}
