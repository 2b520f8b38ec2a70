using System.Collections.Immutable;
using System.Globalization;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>The forms that labels have.</summary>
/// <remarks>
/// At the beginning of a paragraph or line every form counts: <c>1)</c>, <c>1.</c>, <c>(1)</c>, <c>§ 1</c>, <c>1.2</c>, <c>Article 1.</c>
/// Inside a line only the forms with a parenthesis do: a point there ends sentences, and § refers to another law.
/// </remarks>
internal static class LabelPattern
{
    /// <summary>So many characters are enough to tell a label and what comes after it.</summary>
    public const int Window = 64;

    /// <summary>A character that cannot be part of a label, because the source has it escaped or encoded.</summary>
    public const char NotLiteral = '\0';

    // Longer ones are years and telephone numbers, or words.
    private const int MostFigures = 4;
    private const int MostLetters = 15;

    // Longer words in capitals are titles of sections.
    private const int MostOfAnAcronym = 5;

    private const string Dashes = "-–—";
    private const string OrdinalSigns = "º°ª";

    /// <summary>Finds a label at the beginning of some characters.</summary>
    /// <param name="text">The characters; those that cannot be part of a label are <see cref="NotLiteral"/>.</param>
    /// <param name="atBeginning">Whether they begin a paragraph or a line.</param>
    public static LabelMatch? Match(ReadOnlySpan<char> text, bool atBeginning)
    {
        if (!atBeginning)
        {
            return Plain(text, atBeginning: false);
        }

        return text[0] == '§' ? Section(text) : Worded(text) ?? Decimal(text) ?? Plain(text, atBeginning: true);
    }

    /// <summary>Takes characters for a label because the source says so.</summary>
    /// <param name="text">The characters, all of them the label's.</param>
    public static LabelMatch Stated(string text)
    {
        if (Match(text, atBeginning: true) is { } match && match.Length == text.Length)
        {
            return match with { Doubt = LabelDoubt.None };
        }

        var words = text.Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var numeral = words.Length == 0 ? "label" : string.Join('-', words);
        return new LabelMatch(text.Length, numeral, LabelForm.Stated, [new LabelReading(new LabelSeries(NumeralKind.Stated, LabelForm.Stated), 0)], LabelDoubt.None);
    }

    /// <summary><c>1)</c>, <c>(1)</c>, <c>1.</c></summary>
    private static LabelMatch? Plain(ReadOnlySpan<char> text, bool atBeginning)
    {
        var i = text[0] == '(' ? 1 : 0;
        var isOpened = i == 1;
        var numeral = NumeralAt(text, i);
        i += numeral.Length;
        if (numeral.Length == 0 || i == text.Length)
        {
            return null;
        }

        LabelForm form;
        switch (text[i])
        {
            case ')':
                form = isOpened ? LabelForm.Parentheses : LabelForm.Parenthesis;
                break;
            case '.' when atBeginning && !isOpened:
                form = LabelForm.Point;
                break;
            default:
                return null;
        }

        i++;
        var readings = EndsAt(text, i) ? Readings(numeral, form) : [];
        return readings.IsEmpty ? null : new LabelMatch(i, numeral, form, readings, form == LabelForm.Point ? DoubtOfPoint(numeral, After(text, i)) : LabelDoubt.None);
    }

    /// <summary><c>§ 1</c>, <c>§ 1.</c>, <c>§§ 3-5</c></summary>
    private static LabelMatch? Section(ReadOnlySpan<char> text)
    {
        var i = text.Length > 1 && text[1] == '§' ? 2 : 1;
        i += i < text.Length && text[i] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;
        if (NumberAt(text, i) is not var (numeral, length, through))
        {
            return null;
        }

        i += length;
        var form = i < text.Length && text[i] == '.' ? LabelForm.SectionPoint : LabelForm.Section;
        i += form == LabelForm.SectionPoint ? 1 : 0;
        var readings = EndsAt(text, i) ? Readings(numeral, form, through: through) : [];
        return readings.IsEmpty ? null : new LabelMatch(i, numeral, form, readings, IsLowerCase(After(text, i)) || IsCitation(After(text, i)) ? LabelDoubt.Sentence : LabelDoubt.None);
    }

    /// <summary><c>Article 1</c>, <c>Article 1.</c>, <c>Art. 1:</c>, <c>Articles 3-5.</c></summary>
    private static LabelMatch? Worded(ReadOnlySpan<char> text)
    {
        var i = WordLength(text);
        if (i is 0 or > LabelWords.Longest || LabelWords.StemOf(text[..i]) is not { } stem)
        {
            return null;
        }

        i += i < text.Length && text[i] == '.' ? 1 : 0;
        if (i == text.Length || text[i] is not (' ' or '\u00A0' or '\u202F') || NumberAt(text, i + 1) is not var (numeral, length, through))
        {
            return null;
        }

        i += 1 + length;
        var isDelimited = i < text.Length && text[i] is '.' or ':' or ')';
        i += isDelimited ? 1 : 0;
        if (!EndsAt(text, i))
        {
            return null;
        }

        var after = After(text, i);
        if (!isDelimited && IsLowerCase(after))
        {
            return null;
        }

        var readings = Readings(numeral, LabelForm.Word, stem, through)
            .RemoveAll(reading => reading.Series.Kind is not (NumeralKind.Figure or NumeralKind.RomanUpper or NumeralKind.RomanLower));
        var isSentence = !isDelimited && !after.IsEmpty && !Dashes.Contains(after[0], StringComparison.Ordinal);
        return readings.IsEmpty ? null : new LabelMatch(i, numeral, LabelForm.Word, readings, isSentence ? LabelDoubt.Sentence : LabelDoubt.None);
    }

    /// <summary><c>1.2</c>, <c>1.2.1.</c>, <c>1.2)</c></summary>
    private static LabelMatch? Decimal(ReadOnlySpan<char> text)
    {
        var (i, last) = (0, -1);
        while (i < text.Length && char.IsAsciiDigit(text[i]) && text[i] != '0')
        {
            var figures = NumeralAt(text, i);
            if (figures.Length == 0 || figures.Any(c => !char.IsAsciiDigit(c)) || figures.Length > MostFigures - 1)
            {
                return null;
            }

            i += figures.Length;
            if (i + 1 >= text.Length || text[i] != '.' || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            last = i;
            i++;
        }

        if (last < 0 || last == i - 1)
        {
            return null;
        }

        var numeral = text[..i].ToString();
        i += i < text.Length && text[i] is '.' or ')' ? 1 : 0;
        var series = new LabelSeries(NumeralKind.Decimal, LabelForm.Decimal, numeral[..last]);
        var ordinal = int.Parse(numeral.AsSpan(last + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return EndsAt(text, i) ? new LabelMatch(i, numeral, LabelForm.Decimal, [new LabelReading(series, ordinal)], LabelDoubt.Quantity) : null;
    }

    private static ImmutableArray<LabelReading> Readings(string numeral, LabelForm form, string stem = "", int through = 0) =>
        [.. Numerals.Read(numeral.Split('-')[0]).Select(read => new LabelReading(new LabelSeries(read.Kind, form, stem), read.Ordinal, read.Inserted, through))];

    /// <summary>A numeral, or several in a row: <c>3-5</c>; an ordinal sign behind it is left out: <c>1er</c>, <c>1º</c>.</summary>
    private static (string Numeral, int Length, int Through)? NumberAt(ReadOnlySpan<char> text, int start)
    {
        var numeral = start < text.Length ? NumeralAt(text, start) : "";
        var i = start + numeral.Length;
        if (numeral is "1er" or "1re" or "Ier")
        {
            numeral = numeral[..1];
        }

        if (numeral.Length == 0)
        {
            return null;
        }

        if (i < text.Length && OrdinalSigns.Contains(text[i], StringComparison.Ordinal))
        {
            i++;
        }
        else if (i + 1 < text.Length && Dashes.Contains(text[i], StringComparison.Ordinal)
            && NumeralAt(text, i + 1) is { Length: > 0 } through && int.TryParse(numeral, out var first) && int.TryParse(through, out var last) && last > first)
        {
            return ($"{numeral}-{through}", i + 1 + through.Length - start, last);
        }

        return (numeral, i - start, 0);
    }

    /// <summary>The letters and figures from a place on; empty when there are too many for a numeral.</summary>
    private static string NumeralAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= MostLetters && char.IsLetterOrDigit(text[end]) && !OrdinalSigns.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        var figures = 0;
        while (start + figures < end && char.IsAsciiDigit(text[start + figures]))
        {
            figures++;
        }

        return figures > MostFigures || end - start > MostLetters ? "" : text[start..end].ToString();
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int i) => i == text.Length || text[i] == ' ';

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int i) => i + 1 < text.Length ? text[(i + 1)..].TrimStart(' ') : [];

    private static bool IsLowerCase(ReadOnlySpan<char> after) => !after.IsEmpty && char.IsLower(after[0]);

    private static LabelDoubt DoubtOfPoint(string numeral, ReadOnlySpan<char> after)
    {
        if (char.IsAsciiDigit(numeral[0]))
        {
            return IsYear(numeral) || Months.Begins(after) || IsNumericDate(after) || IsVerse(after) ? LabelDoubt.Date : LabelDoubt.None;
        }

        if (numeral.Length > 1 || after.IsEmpty)
        {
            return LabelDoubt.None;
        }

        // Of a small letter it is an abbreviation if another one or a figure follows: i. e., z. B., c. 1850.
        return char.IsUpper(numeral[0])
            || char.IsAsciiDigit(after[0])
            || (char.IsLetter(after[0]) && after.Length > 1 && after[1] == '.')
                ? LabelDoubt.Initial
                : LabelDoubt.None;
    }

    /// <summary>A chronicle's paragraphs begin with years, one after the other like labels.</summary>
    private static bool IsYear(string numeral) => numeral.Length == MostFigures && numeral[0] is '1' or '2';

    /// <summary>A book of the Bible with chapter and verse, behind the first point: <c>1. Kor. 13, 4</c>.</summary>
    private static bool IsVerse(ReadOnlySpan<char> after)
    {
        var i = WordLength(after);
        i += i < after.Length && after[i] == '.' ? 1 : 0;
        if (i == 0 || i + 1 >= after.Length || after[i] != ' ' || !char.IsAsciiDigit(after[i + 1]))
        {
            return false;
        }

        var rest = after[(i + 1)..].TrimStart("0123456789");
        return rest is [',' or ':', ..] && rest[1..].TrimStart(' ') is [>= '0' and <= '9', ..];
    }

    /// <summary>
    /// Whether a section or article of a law is cited, and none begins: its paragraph or its law follows, <c>§ 5 Abs. 2</c>, <c>Artikel 3 GG</c>.
    /// </summary>
    private static bool IsCitation(ReadOnlySpan<char> after)
    {
        var word = after[..WordLength(after)];
        return word is "Abs" or "Absatz" or "Satz" or "Nr" or "Ziff" or "Ziffer" or "al" or "par"
            || (word.Length is > 1 and <= MostOfAnAcronym && char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('A', 'Z'));
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary><c>3. 5. 1919</c>, <c>3. V. 1919</c>, behind the first point.</summary>
    private static bool IsNumericDate(ReadOnlySpan<char> after)
    {
        var month = 0;
        while (month < after.Length && (char.IsAsciiDigit(after[month]) || after[month] is 'I' or 'V' or 'X'))
        {
            month++;
        }

        return month is > 0 and <= 4 && month < after.Length && after[month] == '.' && after[(month + 1)..].TrimStart(' ') is [>= '0' and <= '9', ..];
    }
}
