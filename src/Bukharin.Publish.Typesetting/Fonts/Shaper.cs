using System.Collections.Immutable;
using System.Globalization;
using HarfBuzzSharp;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Turns characters into positioned glyphs with HarfBuzz.</summary>
internal static class Shaper
{
    // Many faces lack U+202F or have it too narrow to be seen. A thin space has at least a sixth of an em.
    private const string NarrowSpace = "\u202F";
    private const double NarrowSpaceEm = 1.0 / 6;

    // Features that form ligatures. Some faces turn ^1 into a superior figure and -> into an arrow.
    private static readonly ImmutableArray<Tag> Joining = [Tag.Parse("liga"), Tag.Parse("clig"), Tag.Parse("dlig"), Tag.Parse("hlig"), Tag.Parse("rlig"), Tag.Parse("calt")];

    /// <summary>Shapes a text.</summary>
    /// <param name="font">The font; its features and tracking are applied.</param>
    /// <param name="text">The text. It is split into runs of one script, between which there is no kerning and no ligature.</param>
    /// <param name="language">BCP 47 tag; fonts can have special forms of letters for a language.</param>
    /// <returns>
    /// The glyphs in reading order; for a font from right to left in visual order, so that reading order goes from the last to the first.
    /// Joined in reading order, their texts give exactly <paramref name="text"/>: a glyph for several characters has them all, and the
    /// first glyph of a cluster has the cluster's text. A character that the face lacks becomes glyph 0; <see cref="FontFace.Lacks"/> finds
    /// these in advance. Letters can form ligatures; signs cannot, since readers could not tell which ones the author typed.
    /// </returns>
    /// <exception cref="ArgumentException">A feature is not in HarfBuzz's notation.</exception>
    public static ImmutableArray<ShapedGlyph> Shape(FontInstance font, string text, string language)
    {
        ArgumentNullException.ThrowIfNull(font);
        ArgumentNullException.ThrowIfNull(text);

        var features = new Feature[font.Features.IsDefault ? 0 : font.Features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = Feature.TryParse(font.Features[i], out var feature)
                ? feature
                : throw new ArgumentException($"'{font.Features[i]}' is not an OpenType feature.", nameof(font));
        }

        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(text.Length);
        using var buffer = new ShapingBuffer(font, new Language(language));
        for (var start = 0; start < text.Length;)
        {
            var (end, script) = ScriptRuns.Next(text, start);
            if (font.IsRightToLeft)
            {
                glyphs.InsertRange(0, RightToLeftShaper.Shape(font, text, start, end, script, features, buffer));
            }
            else
            {
                ShapeRun(font, text, start, end, script, features, buffer, glyphs);
            }

            start = end;
        }

        return glyphs.DrainToImmutable();
    }

    private static void ShapeRun(
        FontInstance font, string text, int start, int end, Script? script, Feature[] features,
        ShapingBuffer buffer, ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        var seen = font.SetsCapitals ? Capitals(font.Face, text) : text;
        buffer.Shape(seen, start, end, script, features);
        if (JoinedSigns(buffer.Infos, text, end) is { } joined)
        {
            features = [.. features, .. joined.SelectMany(cluster => Joining.Select(tag => new Feature(tag, 0, (uint)cluster.Start, (uint)cluster.End)))];
            buffer.Shape(seen, start, end, script, features);
        }

        var infos = buffer.Infos;
        var positions = buffer.Positions;
        for (var i = 0; i < infos.Length; i++)
        {
            var cluster = (int)infos[i].Cluster;
            var isFirst = i == 0 || infos[i - 1].Cluster != cluster;
            var next = i + 1;
            while (next < infos.Length && infos[next].Cluster == cluster)
            {
                next++;
            }

            var clusterEnd = next < infos.Length ? (int)infos[next].Cluster : end;

            // Tracking is added after a cluster, not between a letter and its accent.
            var tracking = next == i + 1 ? font.TrackingEm * font.SizePt : 0;
            var words = isFirst ? Slice(text, cluster, clusterEnd) : "";
            var advancePt = positions[i].XAdvance * font.UnitPt;
            glyphs.Add(new ShapedGlyph(
                buffer.GlyphAt(i),
                words,
                (words == NarrowSpace ? Math.Max(advancePt, NarrowSpaceEm * font.SizePt) : advancePt) + tracking,
                positions[i].XOffset * font.UnitPt,
                positions[i].YOffset * font.UnitPt));
        }
    }

    /// <summary>The text with letters replaced by capitals, as far as the face has these and each takes the place of one letter.</summary>
    private static string Capitals(FontFace face, string text) => string.Create(text.Length, (face, text), static (capitals, from) =>
    {
        for (var i = 0; i < capitals.Length; i++)
        {
            var capital = char.ToUpperInvariant(from.text[i]);
            capitals[i] = from.face.HarfBuzzFont.TryGetNominalGlyph(capital, out _) ? capital : from.text[i];
        }
    });

    /// <summary>The clusters in which a sign was joined with something; null if there is none, as is usual.</summary>
    private static List<(int Start, int End)>? JoinedSigns(ReadOnlySpan<GlyphInfo> glyphs, string text, int end)
    {
        List<(int, int)>? joined = null;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var start = (int)glyphs[i].Cluster;
            var next = i + 1 < glyphs.Length ? (int)glyphs[i + 1].Cluster : end;
            if (next - start > 1 && HasSign(text.AsSpan(start, next - start)))
            {
                (joined ??= []).Add((start, next));
            }
        }

        return joined;
    }

    /// <summary>Whether an ASCII sign was joined with a character other than a combining mark.</summary>
    private static bool HasSign(ReadOnlySpan<char> cluster)
    {
        var (signs, bases) = (0, 0);
        foreach (var character in cluster)
        {
            signs += char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)) ? 1 : 0;
            bases += char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format ? 0 : 1;
        }

        return signs > 0 && bases > 1;
    }

    private static string Slice(string text, int start, int end) =>
        end - start == 1 ? SingleCharacter.Text(text[start]) : text[start..end];
}
