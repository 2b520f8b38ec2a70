namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>The texts of glyphs as numbers: a single character is its own, none and longer ones (ligatures, letters with accents) are listed.</summary>
/// <remarks>Longer texts stay listed: a language has some hundreds of them. Safe for several threads.</remarks>
internal static class GlyphTexts
{
    /// <summary>The number of the empty text.</summary>
    public const int None = FirstListed;

    private const int FirstListed = char.MaxValue + 1;

    private static readonly Lock Writing = new();
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal) { [""] = None };

    // Replaced when it is full, so that readers need no lock: whoever has a number got it after its text was here.
    private static volatile string[] Listed = ["", .. new string[63]];

    /// <summary>The number of a text.</summary>
    public static int NumberOf(string text)
    {
        switch (text.Length)
        {
            case 0:
                return None;
            case 1:
                return text[0];
        }

        lock (Writing)
        {
            if (Numbers.TryGetValue(text, out var number))
            {
                return number;
            }

            var index = Numbers.Count;
            var listed = Listed;
            if (index == listed.Length)
            {
                Array.Resize(ref listed, index * 2);
            }

            listed[index] = text;
            Listed = listed;
            Numbers.Add(text, FirstListed + index);
            return FirstListed + index;
        }
    }

    /// <summary>The text that has a number.</summary>
    public static string Of(int number) => number < FirstListed ? SingleCharacter.Text((char)number) : Listed[number - FirstListed];
}
