using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Quotes a few words of a text.</summary>
internal sealed class Excerpts(WordNumbers vocabulary)
{
    private const int MostWords = 6;
    private const string Dash = "\u2013";
    private const char More = '\u2026';

    /// <summary>The words from one token to another, cut after a few.</summary>
    public string Of(TokenStream tokens, int start, int end) => Of(tokens, start, end, MostWords, ShortWords.Most);

    /// <summary>All words from one token to another.</summary>
    public string Whole(TokenStream tokens, int start, int end) => Of(tokens, start, end, int.MaxValue, int.MaxValue);

    private string Of(TokenStream tokens, int start, int end, int mostWords, int mostCharacters)
    {
        var text = new StringBuilder();
        var words = 0;
        for (var i = start; i < end; i++)
        {
            var isApart = i > start && IsApart(tokens, i);
            if (i == start || isApart)
            {
                words++;
            }

            if (words > mostWords || text.Length > mostCharacters)
            {
                return text.Append(' ').Append(More).ToString();
            }

            if (isApart)
            {
                text.Append(' ');
            }

            text.Append(vocabulary[tokens[i].Text]);
        }

        return text.ToString();
    }

    /// <summary>The last word before a token, with what is attached to it; empty at the beginning.</summary>
    public string Before(TokenStream tokens, int position)
    {
        var start = position - 1;
        while (start > 0 && position - start < 6 && (!IsWord(tokens, start) || !IsApart(tokens, start)))
        {
            start--;
        }

        return start < 0 ? "" : Of(tokens, start, position);
    }

    /// <summary>A token as it stands in the text, and not as it is compared.</summary>
    public string Reading(TokenStream tokens, int i) => tokens.Readings.TryGetValue(i, out var reading) ? reading : vocabulary[tokens[i].Text];

    /// <summary>Whether a token is nothing but signs that turn the direction of writing.</summary>
    public bool IsUnseen(TokenStream tokens, int i) =>
        Reading(tokens, i).All(character => char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    public bool IsWord(TokenStream tokens, int i) => char.IsLetterOrDigit(vocabulary[tokens[i].Text], 0);

    /// <summary>How many words there are between two tokens.</summary>
    public int Words(TokenStream tokens, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += IsWord(tokens, i) ? 1 : 0;
        }

        return words;
    }

    /// <summary>Whether there is a space before a token where it is quoted: dashes have theirs folded away.</summary>
    private bool IsApart(TokenStream tokens, int i) =>
        tokens[i].HasSpaceBefore || tokens[i].BeginsParagraph
        || (i > 0 && ((IsDash(tokens, i) && !IsRange(tokens, i)) || (IsDash(tokens, i - 1) && !IsRange(tokens, i - 1))));

    private bool IsRange(TokenStream tokens, int dash) =>
        dash > 0 && dash + 1 < tokens.Count && IsFigure(tokens, dash - 1) && IsFigure(tokens, dash + 1);

    private bool IsDash(TokenStream tokens, int i) => vocabulary[tokens[i].Text] == Dash;

    private bool IsFigure(TokenStream tokens, int i) => char.IsDigit(vocabulary[tokens[i].Text], 0);
}
