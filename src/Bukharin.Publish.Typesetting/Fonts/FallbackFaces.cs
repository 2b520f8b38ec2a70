using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Directions;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Faces that are tried in turn for a character that a font lacks: faces of signs, and of the scripts of the world.</summary>
/// <remarks>Not thread-safe. A face is loaded when no face before it has the character.</remarks>
internal sealed class FallbackFaces(ImmutableArray<FallbackFace> faces)
{
    // The likeness of a face with the slant and the weight of the words.
    private const int Same = 3;

    private readonly Dictionary<(FontFace Face, string Language, string Element), FontFace> _chosen = [];

    /// <summary>No faces: characters that a font lacks stay with it.</summary>
    public static FallbackFaces None => new(ImmutableArray<FallbackFace>.Empty);

    /// <summary>The same faces with a cache of their own, for another thread.</summary>
    public FallbackFaces ForAnotherThread() => new(faces);

    /// <summary>Splits a text into parts, each with the font it is set in: the given one, or the first face that has what this lacks.</summary>
    /// <remarks>
    /// Marks and joiners stay with their character; if no face has the whole cluster, it stays with the given font. Joined, the parts give
    /// the text. Signs keep the size of the given font; letters are scaled to match its letters.
    /// </remarks>
    /// <param name="font">The font of the words.</param>
    /// <param name="text">The words.</param>
    /// <param name="language">BCP 47 tag of the words.</param>
    public IEnumerable<(string Part, FontInstance Font)> Split(FontInstance font, string text, string language)
    {
        if (font.Face.HasEach(text))
        {
            yield return (text, font);
            yield break;
        }

        var (start, current) = (0, font);
        for (var i = 0; i < text.Length;)
        {
            var element = text.Substring(i, StringInfo.GetNextTextElementLength(text, i));
            var own = FontOf(font, element, language);
            if (!own.Equals(current) && i > start)
            {
                yield return (text[start..i], current);
                start = i;
            }

            current = own;
            i += element.Length;
        }

        if (text.Length > start)
        {
            yield return (text[start..], current);
        }
    }

    /// <summary>The same parts for one line, in the order in which they are seen from left to right (Unicode UAX #9).</summary>
    /// <param name="font">The font of the words.</param>
    /// <param name="line">The words of the line.</param>
    /// <param name="language">BCP 47 tag of the words.</param>
    public IEnumerable<(string Part, FontInstance Font)> SplitAsSeen(FontInstance font, string line, string language)
    {
        var parts = DirectionRuns.Of(line)
            .SelectMany(run => Split(run.Level % 2 == 0 ? font : font with { IsRightToLeft = true }, line[run.Start..run.End], language).Select(part => (part.Part, part.Font, run.Level)))
            .ToList();
        return VisualOrder.Of([.. parts.Select(part => part.Level)]).Select(i => (parts[i].Part, parts[i].Font));
    }

    /// <summary>Finds the characters that neither a face nor any of the fallback faces has.</summary>
    /// <param name="face">The face.</param>
    /// <param name="text">The words.</param>
    /// <param name="language">BCP 47 tag of the words.</param>
    /// <returns>Each missing character once, in the order of first occurrence.</returns>
    public ImmutableArray<Rune> Lacks(FontFace face, string text, string language)
    {
        var lacking = face.Lacks(text);
        return lacking.IsEmpty || faces.IsEmpty
            ? lacking
            : [.. Split(new FontInstance(face, 1, []), text, language).SelectMany(part => part.Font.Face.Lacks(part.Part)).Distinct()];
    }

    /// <summary>The width in points of a text set in a font and these faces.</summary>
    public double WidthPt(FontInstance font, string text, string language) =>
        Split(font, text, language).Sum(part => Shaper.Shape(part.Font, part.Part, language).Sum(glyph => glyph.AdvancePt));

    private FontInstance FontOf(FontInstance font, string element, string language)
    {
        if (!_chosen.TryGetValue((font.Face, language, element), out var chosen))
        {
            _chosen.Add((font.Face, language, element), chosen = font.Face.Lacks(element).IsEmpty ? font.Face : Find(font.Face, element, language) ?? font.Face);
        }

        return ReferenceEquals(chosen, font.Face) ? font : FittedFont.Of(font, chosen, element);
    }

    /// <summary>The first face that has a whole cluster; among faces of the same family, the one most like the face of the words.</summary>
    private FontFace? Find(FontFace face, string element, string language)
    {
        var inOrder = faces.Where(one => one.Is(language)).Concat(faces.Where(one => one.Is(null))).Select(one => one.Face);

        // Faces of signs also have letters, used as mathematical symbols, which do not join.
        inOrder = Scripts.OfFirst(element) is { } script && !Scripts.HasCase(script) ? inOrder.Where(one => !one.IsOfSigns).Concat(inOrder.Where(one => one.IsOfSigns)) : inOrder;
        var first = inOrder.FirstOrDefault(one => one.Lacks(element).IsEmpty);
        if (first is null || (IsItalic(first) == IsItalic(face) && IsBold(first) == IsBold(face)))
        {
            return first;
        }

        // Faces of one family are neighbours, so no face behind the wanted one is loaded.
        var (best, likeness) = (first, Likeness(first));
        foreach (var other in faces.Where(one => one.Is(language) || one.Is(null)).SkipWhile(one => one.Face != first).Skip(1).Select(one => one.Face).TakeWhile(one => one.FamilyName == first.FamilyName))
        {
            if (Likeness(other) > likeness && other.Lacks(element).IsEmpty)
            {
                (best, likeness) = (other, Likeness(other));
            }

            if (likeness == Same)
            {
                break;
            }
        }

        return best;

        int Likeness(FontFace one) => (IsItalic(one) == IsItalic(face) ? 2 : 0) + (IsBold(one) == IsBold(face) ? 1 : 0);
    }

    private static bool IsItalic(FontFace face) => face.ItalicAngle != 0;

    // 600 is semi-bold.
    private static bool IsBold(FontFace face) => face.Weight >= 600;
}
