using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Faces that are tried in order where a font lacks a character, such as faces of signs.</summary>
/// <remarks>Not safe for several threads at once. The faces are loaded when a character is first missing: few texts need them.</remarks>
/// <param name="faces">Loads the faces; what it throws is thrown by whoever asks.</param>
internal sealed class FallbackFaces(Func<ImmutableArray<FontFace>> faces)
{
    private readonly Lazy<ImmutableArray<FontFace>> _faces = new(faces);
    private readonly Dictionary<(FontFace Face, string Element), FontFace> _chosen = [];

    /// <summary>None at all: every font keeps its words.</summary>
    public static FallbackFaces None => new(static () => []);

    /// <summary>Parts of a text, each with the font that it is set in: the given one, or the first face that has what it lacks, at the same size.</summary>
    /// <remarks>
    /// A character is looked up with the marks on it and with whatever is joined with it to one sign; where no face has all of it,
    /// it stays with its font. Joined, the parts are the text.
    /// </remarks>
    public IEnumerable<(string Part, FontInstance Font)> Split(FontInstance font, string text)
    {
        if (HasEach(font.Face, text))
        {
            yield return (text, font);
            yield break;
        }

        var (start, face) = (0, font.Face);
        for (var i = 0; i < text.Length;)
        {
            var element = text.Substring(i, StringInfo.GetNextTextElementLength(text, i));
            var own = FaceOf(font.Face, element);
            if (own != face && i > start)
            {
                yield return (text[start..i], font with { Face = face });
                start = i;
            }

            face = own;
            i += element.Length;
        }

        if (text.Length > start)
        {
            yield return (text[start..], font with { Face = face });
        }
    }

    /// <summary>Finds the characters that neither a face nor any of these has.</summary>
    /// <returns>Each missing character once, in the order of first occurrence.</returns>
    public ImmutableArray<Rune> Lacks(FontFace face, string text)
    {
        var lacking = face.Lacks(text);
        return lacking.IsEmpty || _faces.Value.IsEmpty
            ? lacking
            : [.. Split(new FontInstance(face, 1, []), text).SelectMany(part => part.Font.Face.Lacks(part.Part)).Distinct()];
    }

    /// <summary>How wide a text is that is set in a font and these faces, in points.</summary>
    public double WidthPt(FontInstance font, string text, string language) =>
        Split(font, text).Sum(part => Shaper.Shape(part.Font, part.Part, language).Sum(glyph => glyph.AdvancePt));

    private FontFace FaceOf(FontFace face, string element)
    {
        if (!_chosen.TryGetValue((face, element), out var chosen))
        {
            chosen = face.Lacks(element).IsEmpty ? face : _faces.Value.FirstOrDefault(one => one.Lacks(element).IsEmpty) ?? face;
            _chosen.Add((face, element), chosen);
        }

        return chosen;
    }

    /// <summary>Whether a face has a glyph for each character by itself, as nearly always.</summary>
    private static bool HasEach(FontFace face, string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (!face.Has(character))
            {
                return false;
            }
        }

        return true;
    }
}
