using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>Texts for the glyphs that complete another's cluster, and so come without any.</summary>
/// <remarks>
/// Every code that is shown must have a Unicode value (ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7.2), also one that adds
/// nothing to what is read. So a cluster's characters are shared out over its glyphs (a letter and its accent to the glyphs
/// of both), which leaves the text exactly as it was. Where a cluster has fewer characters than glyphs, the rest get
/// U+034F, the combining grapheme joiner: it belongs to the character before it (UAX #29), parts no words, and is ignored in
/// display, sorting and searching; a zero-width space would break the word in two, and an ActualText around each cluster
/// is not followed by all readers.
/// </remarks>
internal static class ClusterText
{
    public const string Joiner = "\u034F";

    /// <summary>Gives each glyph of a cluster a share of its text.</summary>
    public static ImmutableArray<ShapedGlyph> ShareOut(ImmutableArray<ShapedGlyph> glyphs)
    {
        var isComplete = true;
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            isComplete &= glyph.Text.Length > 0;
        }

        return isComplete ? glyphs : Shared(glyphs);
    }

    private static ImmutableArray<ShapedGlyph> Shared(ImmutableArray<ShapedGlyph> glyphs)
    {
        var result = glyphs.ToBuilder();
        for (var start = 0; start < result.Count;)
        {
            var end = start + 1;
            while (end < result.Count && result[end].Text.Length == 0)
            {
                end++;
            }

            // From the last glyph backwards, one character each; what is left over stays with the first.
            var rest = result[start].Text.AsSpan();
            for (var i = end - 1; i > start; i--)
            {
                Rune.DecodeLastFromUtf16(rest, out _, out var length);
                var last = rest.Length > length ? rest[^length..].ToString() : Joiner;
                rest = rest.Length > length ? rest[..^length] : rest;
                result[i] = result[i] with { Text = last };
            }

            result[start] = result[start] with { Text = rest.IsEmpty ? Joiner : rest.ToString() };
            start = end;
        }

        return result.MoveToImmutable();
    }
}
