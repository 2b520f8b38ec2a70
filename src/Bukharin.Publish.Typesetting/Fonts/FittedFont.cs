namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>The font of letters of another face among words: as large as those beside them look.</summary>
/// <remarks>
/// Small letters are brought to the height of the small letters of the words (as CSS Fonts 4, <c>font-size-adjust</c>), letters of scripts
/// that know no small ones to that of the capitals: they stand alone, and would be too small to be read otherwise. None is enlarged.
/// </remarks>
internal static class FittedFont
{
    /// <summary>The font.</summary>
    /// <param name="words">The font of the words.</param>
    /// <param name="face">The face that has what that font's lacks.</param>
    /// <param name="element">What it lacks: a character with the marks on it.</param>
    public static FontInstance Of(FontInstance words, FontFace face, string element)
    {
        if (Scripts.OfFirst(element) is not { } script)
        {
            return words with { Face = face };
        }

        var part = Scripts.HasCase(script)
            ? Part(words.Face.XHeight, words.Face, face.XHeight, face)
            : Part(words.Face.CapHeight, words.Face, face.CapHeight, face);

        // What is spaced or made of capitals is so in scripts that have them; joined letters would be torn apart.
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
