namespace Bukharin.Publish.Writers.Layout.Faces;

/// <summary>Finds the words of a text that are in capitals: abbreviations, and what was shouted.</summary>
internal static class Capitals
{
    private const int FewestLetters = 3;

    /// <summary>Splits a text into words in capitals, with the figures and signs within them, and what is between.</summary>
    /// <returns>The parts in order; joined, they are the text.</returns>
    public static IEnumerable<(string Part, bool IsCapitals)> Split(string text)
    {
        var written = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            var capitals = 0;
            var hasSmall = false;
            for (; end < text.Length && IsOfWord(text[end]); end++)
            {
                capitals += char.IsUpper(text[end]) ? 1 : 0;
                hasSmall |= char.IsLetter(text[end]) && !char.IsUpper(text[end]);
            }

            if (capitals >= FewestLetters && !hasSmall)
            {
                if (start > written)
                {
                    yield return (text[written..start], false);
                }

                yield return (text[start..end], true);
                written = end;
            }

            start = Math.Max(end, start + 1);
        }

        if (written < text.Length)
        {
            yield return (text[written..], false);
        }
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '&' or '-' or '\u2019';
}
