using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Reading.Source;

/// <summary>Finds letters with more combining marks than any language has.</summary>
/// <remarks>
/// Unicode Standard Annex 15, 13 (stream-safe text), allows 30: programs keep a letter with its marks in a buffer, or take time
/// that grows with the square of them, as readers of PDF do.
/// </remarks>
internal static partial class MarkStacks
{
    private const int Most = 30;

    /// <summary>Looks at a whole source.</summary>
    public static void Report(SourceCharacters source, DiagnosticLog log)
    {
        if (!MayHaveOne().IsMatch(source.Text))
        {
            return;
        }

        var characters = SourceRunes.Of(source);
        for (var i = 0; i < characters.Count; i++)
        {
            var start = i;
            while (i < characters.Count && IsMark(characters[i].Value))
            {
                i++;
            }

            if (i - start > Most)
            {
                log.Add(DiagnosticCodes.MarkStack.At(source.Between(characters[start].Start, characters[i - 1].End), i - start));
            }
        }
    }

    private static bool IsMark(Rune one) => Rune.GetUnicodeCategory(one) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // As they are, or by their numbers.
    [GeneratedRegex(@"(?:[\p{Mn}\p{Me}\uD800-\uDFFF]|&#[^;\s]{1,8};|\\[uU][0-9A-Fa-f]{4,8}){31}", RegexOptions.CultureInvariant)]
    private static partial Regex MayHaveOne();
}
