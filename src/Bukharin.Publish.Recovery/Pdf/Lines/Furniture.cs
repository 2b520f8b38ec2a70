using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Tells running heads and folios from text.</summary>
internal static class Furniture
{
    /// <summary>Lines at a page's head or foot that can be furniture.</summary>
    private const int Depth = 4;

    /// <summary>The lines of each page, with running head and folio taken out of the text.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="settled">What <see cref="Marked"/> says of those with artifacts; null for the others.</param>
    public static ImmutableArray<PageText> Separate(ImmutableArray<PageContent> pages, ImmutableArray<PageText?> settled)
    {
        // A file that marks its artifacts is taken at its word; for others places and repetitions tell.
        if (pages.Any(page => page.HasArtifacts))
        {
            return [.. pages.Select((page, i) => settled[i] ?? Marked(page, page.Kept.AsSpan()))];
        }

        var lines = pages.Select(page => PageLines.Of(page, GlyphList.Of(page.Kept.AsSpan(), static (in glyph) => !glyph.IsMarginal && !glyph.IsRepeatedHead))).ToImmutableArray();
        var seen = new Dictionary<(long Height, string Text), int>();
        foreach (var line in lines.SelectMany(Edges))
        {
            seen[Key(line)] = seen.GetValueOrDefault(Key(line)) + 1;
        }

        return [.. pages.Select((page, i) => ByPlace(page, lines[i], seen))];
    }

    /// <summary>The lines of a page of a file that marks its artifacts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="glyphs">All glyphs that can be seen on it.</param>
    public static PageText Marked(PageContent page, ReadOnlySpan<Glyph> glyphs)
    {
        var text = PageLines.Of(page, GlyphList.Of(glyphs, static (in glyph) => !glyph.IsArtifact && !glyph.IsMarginal));
        var furniture = LineBuilder.Build(page, GlyphList.Of(glyphs, static (in glyph) => glyph.IsArtifact && !glyph.IsMarginal && !glyph.IsVerseNumber && !glyph.IsRepeatedHead));
        return new PageText(page, text, furniture.RemoveAll(line => MarginNumbers.IsOne(line, text)), text.Length)
        {
            MarginNumbers = furniture.RemoveAll(line => !MarginNumbers.IsOne(line, text)),
        };
    }

    private static PageText ByPlace(PageContent page, ImmutableArray<TextLine> lines, Dictionary<(long Height, string Text), int> seen)
    {
        var furniture = Edges(lines).Where(line => seen[Key(line)] > 1).ToImmutableArray();
        var text = lines.RemoveAll(furniture.Contains);
        return new PageText(page, text, furniture, text.Length);
    }

    /// <summary>The lines that can be furniture: few, and parted from the text by more than leading.</summary>
    private static IEnumerable<TextLine> Edges(ImmutableArray<TextLine> lines) => Head(lines).Concat(Foot(lines)).Distinct();

    private static IEnumerable<TextLine> Head(ImmutableArray<TextLine> lines)
    {
        for (var count = 1; count <= Depth && count < lines.Length; count++)
        {
            if (IsApart(lines[count - 1], lines[count]))
            {
                return lines.Take(count);
            }
        }

        return [];
    }

    private static IEnumerable<TextLine> Foot(ImmutableArray<TextLine> lines)
    {
        for (var count = 1; count <= Depth && count < lines.Length; count++)
        {
            if (IsApart(lines[^(count + 1)], lines[^count]))
            {
                return lines.Skip(lines.Length - count);
            }
        }

        return [];
    }

    private static bool IsApart(TextLine upper, TextLine lower) =>
        upper.Baseline - lower.Baseline > 1.5 * Math.Max(upper.SizePt, lower.SizePt);

    /// <summary>A line's place and its text with every number alike.</summary>
    private static (long Height, string Text) Key(TextLine line)
    {
        var text = new StringBuilder();
        foreach (var character in line.Text)
        {
            if (!char.IsDigit(character))
            {
                text.Append(character);
            }
            else if (text.Length == 0 || text[^1] != '#')
            {
                text.Append('#');
            }
        }

        return ((long)Math.Round(line.Baseline), text.ToString());
    }
}
