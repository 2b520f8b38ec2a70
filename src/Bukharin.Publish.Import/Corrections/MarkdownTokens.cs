using System.Collections.Immutable;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Splits Markdown into words, signs and white space.</summary>
internal static class MarkdownTokens
{
    /// <summary>The key of white space that separates paragraphs.</summary>
    public const string BlankLine = "\n\n";

    private const string Space = " ";

    /// <summary>The tokens of several stretches of a text as one sequence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ranges">The stretches, in order.</param>
    /// <param name="isFrontMatter">Whether the stretches are YAML, where quotation marks around a value make no difference.</param>
    public static ImmutableArray<MarkdownToken> Of(string text, IEnumerable<(int Start, int End)> ranges, bool isFrontMatter = false)
    {
        var tokens = ImmutableArray.CreateBuilder<MarkdownToken>();
        foreach (var (start, end) in ranges)
        {
            if (tokens.Count > 0)
            {
                // Two stretches that follow each other count as separated by a blank line.
                tokens.Add(new MarkdownToken(BlankLine, tokens[^1].End, tokens[^1].End));
            }

            for (int i = start, next; i < end; i = next)
            {
                next = i + 1;
                if (char.IsWhiteSpace(text[i]))
                {
                    var lines = text[i] == '\n' ? 1 : 0;
                    for (; next < end && char.IsWhiteSpace(text[next]); next++)
                    {
                        lines += text[next] == '\n' ? 1 : 0;
                    }

                    // Items of a list may follow each other without a blank line.
                    var isBreak = lines > 1 || (lines == 1 && next + 1 < end && text[next] is '-' or '*' or '+' && text[next + 1] == ' ');
                    tokens.Add(new MarkdownToken(isBreak ? BlankLine : Space, i, next, IsTight: isBreak && lines == 1));
                    continue;
                }

                if (isFrontMatter && QuotesValue(text, i))
                {
                    continue;
                }

                // Each sign is a token of its own, so that a change of punctuation is not a change of the word beside it.
                while (IsOfWord(text[i]) && next < end && IsOfWord(text[next]))
                {
                    next++;
                }

                tokens.Add(new MarkdownToken(text[i..next], i, next));
            }
        }

        return tokens.ToImmutable();
    }

    /// <summary>Whether a character is a quotation mark in front of or behind a YAML value.</summary>
    private static bool QuotesValue(string text, int i) => text[i] is '"' or '\''
        && ((i > 1 && text[i - 1] == ' ' && text[i - 2] is ':' or '-') || i + 1 == text.Length || text[i + 1] is '\n' or '\r');

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
