using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Typesetting.Pdf.Embedding;

/// <summary>Gives a text to glyphs of a cluster that have none.</summary>
/// <remarks>
/// Every code that is shown must have a Unicode value (ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7.2), even if it adds nothing to the text.
/// So the characters of a cluster are distributed over its glyphs, for instance a letter and its accent, which does not change the
/// text. If there are more glyphs than characters, the rest get U+034F, the combining grapheme joiner: it belongs to the character
/// before it (UAX #29), separates no words, and is ignored in display, sorting and searching. A zero-width space would divide the
/// word, and not all readers respect an ActualText around each cluster.
/// </remarks>
internal static class ClusterText
{
    public const string Joiner = "\u034F";

    /// <summary>Distributes the text of each cluster over its glyphs.</summary>
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

            // From the last glyph backwards, one character each; the first glyph keeps what is left.
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
