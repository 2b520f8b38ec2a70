namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>Scales a fallback face so that its letters look as large as the words around them.</summary>
/// <remarks>
/// Lower-case letters get the x-height of the words (as CSS Fonts 4, <c>font-size-adjust</c>, does); letters of scripts without case get
/// their cap height, since among themselves they would look too small at x-height. Faces are never enlarged.
/// </remarks>
internal static class FittedFont
{
    /// <summary>The font.</summary>
    /// <param name="words">The font of the words.</param>
    /// <param name="face">The fallback face.</param>
    /// <param name="element">The cluster that the words' own face lacks: a character with the marks on it.</param>
    public static FontInstance Of(FontInstance words, FontFace face, string element)
    {
        if (Scripts.OfFirst(element) is not { } script)
        {
            return words with { Face = face };
        }

        var part = Scripts.HasCase(script)
            ? Part(words.Face.XHeight, words.Face, face.XHeight, face)
            : Part(words.Face.CapHeight, words.Face, face.CapHeight, face);

        // Letterspacing and small capitals make sense in scripts with case only. They would tear joined letters apart.
        var spaced = Scripts.HasCase(script);
        return words with
        {
            Face = face,
            SizePt = words.SizePt * Math.Min(1, part),
            TrackingEm = spaced ? words.TrackingEm : 0,
            SetsCapitals = spaced && words.SetsCapitals,
            Features = spaced ? words.Features : [],
        };
    }

    private static double Part(int wanted, FontFace words, int own, FontFace face) =>
        own <= 0 || wanted <= 0 ? 1 : (double)wanted / words.UnitsPerEm / ((double)own / face.UnitsPerEm);
}
