using System.Globalization;

namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>The words of a whole paragraph in a row, whatever their format, and what is set in the place of some of them.</summary>
/// <param name="text">The words as the source has them.</param>
/// <param name="languageAt">The language at each index; null where nothing is set, as in a label.</param>
/// <param name="marks">Indices that a note's mark stands before.</param>
/// <param name="shifts">Indices at which words above or below the line begin or end.</param>
/// <param name="brackets">Indices at which words of an editor's bracket, or code, begin or end.</param>
/// <param name="spaces">Indices before which the source has a space that went with the bracket behind it.</param>
internal sealed class SourceLine(string text, Func<int, string?> languageAt, HashSet<int> marks, HashSet<int> shifts, HashSet<int> brackets, HashSet<int> spaces)
{
    private readonly string?[] _set = new string?[text.Length];
    private readonly Dictionary<string, LanguageRules?> _rules = new(StringComparer.Ordinal);

    public int Length => text.Length;

    /// <summary>The quotation marks around the names of places that the text refers to, by their indices, each with whether it opens. They pair with each other, and take no part in the pairing of the text's own.</summary>
    public IReadOnlyDictionary<int, bool> NameMarks { get; init; } = new Dictionary<int, bool>();

    /// <summary>The character at an index; null before the beginning and behind the end.</summary>
    public char? this[int index] => index >= 0 && index < text.Length ? text[index] : null;

    /// <summary>The rules for the character at an index; null where it stays as it is.</summary>
    public LanguageRules? RulesAt(int index)
    {
        if (languageAt(index) is not { } language)
        {
            return null;
        }

        if (!_rules.TryGetValue(language, out var rules))
        {
            rules = LanguageRules.For(language);
            _rules.Add(language, rules);
        }

        return rules;
    }

    /// <summary>The language at an index without region, or null where nothing is set.</summary>
    public string? LanguageAt(int index) => languageAt(index) is { } tag ? LanguageRules.Primary(tag) : null;

    /// <summary>Sets something in the place of a character; what was set first stands.</summary>
    public void Set(int index, string words)
    {
        if (index >= 0 && index < _set.Length)
        {
            _set[index] ??= words;
        }
    }

    /// <summary>The words of a stretch as they are set.</summary>
    public string Words(int start, int length) =>
        string.Concat(Enumerable.Range(start, length).Select(i => _set[i] ?? text[i].ToString()));

    /// <summary>Whether a note's mark stands before a character.</summary>
    public bool HasMarkBefore(int index) => marks.Contains(index);

    /// <summary>Whether words above or below the line begin or end before a character: figures on either side are two numbers.</summary>
    public bool ShiftsBefore(int index) => shifts.Contains(index);

    /// <summary>Whether words of an editor's bracket, or code, begin or end before a character, so that it and the one before it are two signs.</summary>
    public bool HasBracketBefore(int index) => brackets.Contains(index);

    /// <summary>Whether the source has a space before a character which is none in the line, since it went with the bracket behind it.</summary>
    public bool HasLiftedSpaceBefore(int index) => spaces.Contains(index);

    public bool IsEdge(int index) => this[index] is not { } c || c == '\n';

    /// <summary>Whether there is no character, or one without ink.</summary>
    public bool IsSpaceOrEnd(int index) => this[index] is not { } c || char.IsWhiteSpace(c);

    /// <summary>Whether a character without width or form is here.</summary>
    public bool IsFormless(int index) => this[index] is { } c && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Whether a character is here that keeps others apart, or together, and that a page does not show.</summary>
    public bool IsUnseen(int index) => this[index] is '\u00AD' or '\u034F' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>Whether such a character is here that parts no words.</summary>
    public bool IsJoining(int index) => IsFormless(index) && this[index] != '\u200B';

    public bool IsDigit(int index) => this[index] is { } c && char.IsAsciiDigit(c);

    /// <summary>Whether a letter is here, or the accent or the half of one.</summary>
    public bool IsLetter(int index) => this[index] is { } c && (char.IsLetter(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Whether an accent is here, which belongs to the character before it.</summary>
    public bool IsAccent(int index) => this[index] is { } c && char.GetUnicodeCategory(c) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    public bool IsWord(int index) => IsLetter(index) || (this[index] is { } c && char.IsDigit(c));

    public bool IsStraight(int index) => this[index] is '"' or '\'';

    /// <summary>The index at which the letters begin that end before an index.</summary>
    public int WordStart(int end)
    {
        while (IsLetter(end - 1))
        {
            end--;
        }

        return end;
    }

    /// <summary>The index behind the letters that begin at an index.</summary>
    public int WordEnd(int start)
    {
        while (IsLetter(start))
        {
            start++;
        }

        return start;
    }

    /// <summary>The characters from one index to before another.</summary>
    public string Slice(int start, int end) => text[start..end];
}
