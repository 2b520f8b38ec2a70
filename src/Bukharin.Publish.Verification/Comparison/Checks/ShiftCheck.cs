using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that words above and below the line stand there in the edition.</summary>
/// <remarks>
/// They mostly are parts of words: <c>5^th^</c>. So each character is looked at, and not only the first of a word. A dash or another
/// sign by itself is left open: faces draw them at any height, and some have no ink.
/// </remarks>
internal static class ShiftCheck
{
    /// <summary>Reports each stretch of words with a superscript or subscript that is lost, once.</summary>
    /// <param name="story">The text, or a note.</param>
    /// <param name="shiftOf">Where words stand that a found token comes from, by the number of their origin; null where that is open.</param>
    public static void Run(StoryComparison story, Func<int, BaselineShift?> shiftOf)
    {
        for (var i = 0; i < story.Old.Count; i++)
        {
            if (LostIn(story, i, shiftOf) is not { } shift)
            {
                continue;
            }

            var end = i + 1;
            while (end < story.Old.Count && !story.Old[end].BeginsParagraph && LostIn(story, end, shiftOf) == shift)
            {
                end++;
            }

            var name = shift == BaselineShift.Superscript ? "a superscript" : "a subscript";
            story.Report(DiagnosticCodes.LookLost, story.Span(i, end), story.Excerpts.Of(story.Old, i, end), name, story.In(i));
            i = end - 1;
        }
    }

    /// <summary>The first shift of a token that its edition does not have; null where none is lost.</summary>
    private static BaselineShift? LostIn(StoryComparison story, int token, Func<int, BaselineShift?> shiftOf)
    {
        if (!story.Excerpts.IsWord(story.Old, token) || story.Alignment.NewOf[token] is not (>= 0 and var found))
        {
            return null;
        }

        // Nearly all words stand on the line as a whole, and are not looked at letter by letter.
        if (story.Old.PartsIn(token).Count == 0 && story.OriginOf(token).Look.Shift == BaselineShift.None)
        {
            return null;
        }

        var word = story.Excerpts.Of(story.Old, token, token + 1);
        var wanted = Shifts(word, story.Old, token, origin => story.Origins[origin].Look.Shift);
        return wanted.TrueForAll(part => part.Shift == BaselineShift.None)
            || (Shifts(word, story.New, found, shiftOf) is var kept && (kept.Exists(part => part.Shift is null) || wanted.SequenceEqual(kept)))
            ? null
            : wanted.Find(part => part.Shift != BaselineShift.None).Shift;
    }

    /// <summary>The shifts of a token's characters: each with the index of the first that has it. An accent stands where its letter does.</summary>
    private static List<(int Index, BaselineShift? Shift)> Shifts(string word, TokenStream tokens, int token, Func<int, BaselineShift?> shiftOf)
    {
        var shifts = new List<(int Index, BaselineShift? Shift)> { (0, shiftOf(tokens[token].Origin)) };
        var parts = tokens.PartsIn(token).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var (index, end) = (parts[i].Index, i + 1 < parts.Count ? parts[i + 1].Index : word.Length);
            while (index < end && char.GetUnicodeCategory(word[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                index++;
            }

            if (index < end && shiftOf(parts[i].Origin) is var shift && shift != shifts[^1].Shift)
            {
                shifts.Add((index, shift));
            }
        }

        return shifts;
    }
}
