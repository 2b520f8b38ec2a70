namespace Bukharin.Publish.Reading.Labels;

/// <summary>Tells numerals with a point, and sections of laws, that are no labels: initials, dates, citations.</summary>
internal static class PointDoubts
{
    // город, село, деревня, река, остров, місто.
    private const string KindsOfPlaces = "гсдром";

    // Longer words in capitals are titles of sections.
    private const int MostOfAnAcronym = 5;

    /// <summary>Whether a name begins with two initials: <c>A. B. Smith</c>, <c>И. И. Иванов</c>. No neighbour makes a label of the first.</summary>
    /// <param name="numeral">The first, without its point.</param>
    /// <param name="after">What stands behind the point.</param>
    public static bool AreInitials(string numeral, ReadOnlySpan<char> after) =>
        numeral.Length == 1 && char.IsUpper(numeral[0]) && after is [var second, '.', ..] && char.IsUpper(second);

    /// <summary>Why a numeral with a point before some words may be no label.</summary>
    /// <param name="numeral">The numeral.</param>
    /// <param name="after">What stands behind the point.</param>
    public static LabelDoubt Of(string numeral, ReadOnlySpan<char> after)
    {
        if (char.IsAsciiDigit(numeral[0]))
        {
            return IsYear(numeral) || Months.Begins(after) || IsNumericDate(after) || IsVerse(after) ? LabelDoubt.Date : LabelDoubt.None;
        }

        if (numeral.Length > 1 || after.IsEmpty)
        {
            return LabelDoubt.None;
        }

        // Of a small letter it is an abbreviation if another one or a figure follows: i. e., z. B., c. 1850; or, in Russian and Ukrainian,
        // if it is one for a kind of place, and a name follows: г. Москва, с. Ивановка.
        return char.IsUpper(numeral[0])
            || char.IsAsciiDigit(after[0])
            || (KindsOfPlaces.Contains(numeral[0], StringComparison.Ordinal) && char.IsUpper(after[0]))
            || (char.IsLetter(after[0]) && after.Length > 1 && after[1] == '.')
                ? LabelDoubt.Initial
                : LabelDoubt.None;
    }

    /// <summary>A chronicle's paragraphs begin with years, one after the other like labels.</summary>
    private static bool IsYear(string numeral) => numeral is ['1' or '2', _, _, _] && !numeral.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>A book of the Bible with chapter and verse, behind the first point: <c>1. Kor. 13, 4</c>.</summary>
    private static bool IsVerse(ReadOnlySpan<char> after)
    {
        var i = LabelNumber.WordLength(after);
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
    public static bool IsCitation(ReadOnlySpan<char> after)
    {
        var word = after[..LabelNumber.WordLength(after)];
        return word is "Abs" or "Absatz" or "Satz" or "Nr" or "Ziff" or "Ziffer" or "al" or "par"
            || (word.Length is > 1 and <= MostOfAnAcronym && char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('A', 'Z'));
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
