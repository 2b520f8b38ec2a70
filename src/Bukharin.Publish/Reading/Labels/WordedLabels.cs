namespace Bukharin.Publish.Reading.Labels;

/// <summary>Labels that have a word: <c>Article 1.</c>, <c>Articles 3-5.</c>, <c>Artículo 1.º</c>, <c>Article L. 122-1.</c>, <c>Part One</c>, <c>Erster Abschnitt</c>, <c>№ 5.</c></summary>
internal static class WordedLabels
{
    private const string Dashes = "-–—";

    // What stands for a number in letters that has no word beside it: PRIMERA.
    private const string NoWord = "ordinal";

    /// <summary>Finds one at the beginning of some characters.</summary>
    /// <param name="text">The characters.</param>
    public static LabelMatch? At(ReadOnlySpan<char> text) => WordFirst(text) ?? NumberFirst(text);

    private static LabelMatch? WordFirst(ReadOnlySpan<char> text)
    {
        if (LabelWords.At(text) is not var (stem, i) || i >= text.Length)
        {
            return null;
        }

        var hasSpace = text[i] is ' ' or '\u00A0' or '\u202F';
        if (!hasSpace && text[i - 1] != '№')
        {
            return null;
        }

        i += hasSpace ? 1 : 0;
        var number = LabelNumber.OfCodeAt(text, i) ?? NumberAt(text, i) ?? (SpelledNumbers.Behind(text[i..]) is var (spelled, length) ? Spelled(spelled, length) : null);
        return number is { } found ? Ending(text, i + found.Length, found, stem) : null;
    }

    /// <summary><c>Erster Abschnitt</c>, <c>First Schedule.</c>, and <c>PRIMERA.</c> alone.</summary>
    private static LabelMatch? NumberFirst(ReadOnlySpan<char> text)
    {
        var i = LabelNumber.WordLength(text);
        if (i is 0 or >= LabelPattern.Window || SpelledNumbers.OrdinalOf(text[..i]) is not (> 0 and var ordinal))
        {
            return null;
        }

        if (i + 1 < text.Length && text[i] == ' ' && LabelWords.At(text[(i + 1)..]) is var (stem, length))
        {
            return Ending(text, i + 1 + length, Spelled(ordinal, i + 1 + length), stem);
        }

        return i < text.Length && text[i] is '.' or ':' && char.IsUpper(text[0]) && Ending(text, i, Spelled(ordinal, i), NoWord) is { } match
            ? match with { Doubt = LabelDoubt.Unmarked }
            : null;
    }

    /// <summary>A number that has a reading: what else is behind a word may be one in letters.</summary>
    private static LabelNumber? NumberAt(ReadOnlySpan<char> text, int start) =>
        LabelNumber.At(text, start) is { } number && !LabelPattern.Readings(number, LabelForm.Word).IsEmpty ? number : null;

    private static LabelNumber Spelled(int ordinal, int length) => new(ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture), length);

    private static LabelMatch? Ending(ReadOnlySpan<char> text, int i, LabelNumber number, string stem)
    {
        var isDelimited = (i < text.Length && text[i] is '.' or ':' or ')') || text[i - 1] == '.';
        i += i < text.Length && text[i] is '.' or ':' or ')' ? 1 : 0;
        i += isDelimited && text[i - 1] == '.' && i < text.Length && Dashes.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
        if (!LabelPattern.EndsAt(text, i))
        {
            return null;
        }

        var after = LabelPattern.After(text, i);
        if (!isDelimited && LabelPattern.IsLowerCase(after))
        {
            return null;
        }

        var readings = LabelPattern.Readings(number, LabelForm.Word, stem).RemoveAll(reading => !IsCounted(reading.Series.Kind, stem));
        var isSentence = !isDelimited && !number.IsOrdinal && !after.IsEmpty && !Dashes.Contains(after[0], StringComparison.Ordinal);
        return readings.IsEmpty ? null : new LabelMatch(i, number.Numeral, LabelForm.Word, readings, isSentence ? LabelDoubt.Sentence : LabelDoubt.None);
    }

    /// <summary>Whether a kind of numeral stands beside a word: letters do beside those for what is added to a text, <c>Appendix A</c>.</summary>
    private static bool IsCounted(NumeralKind kind, string stem) =>
        kind is NumeralKind.Figure or NumeralKind.Compound or NumeralKind.RomanUpper or NumeralKind.RomanLower
        || (stem is "annex" or "schedule" or "part" && kind is NumeralKind.LatinUpper or NumeralKind.CyrillicUpper);
}
