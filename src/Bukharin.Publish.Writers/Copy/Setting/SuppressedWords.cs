using System.Collections.Frozen;

namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>Finds hyphens that stand for the letters of a name, an oath or a year that a writer did not write out.</summary>
/// <remarks><c>Mr. D--</c>, <c>D---l</c>, <c>Mrs. S----</c>, <c>L---shire</c>, <c>19--</c>: the dash is close to what is written.</remarks>
internal sealed class SuppressedWords(SourceLine line)
{
    private const int NeverDash = 4;

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Miss", "Dr", "Lord", "Lady", "Sir", "Madam", "Rev", "Capt", "Captain", "Col", "Colonel", "Gen", "General",
        "Major", "Count", "Countess", "Prince", "Princess", "Baron", "Duke", "Duchess", "Earl", "Bishop", "Professor", "Prof", "St",
        "M", "Mme", "Mlle", "Monsieur", "Madame", "Mademoiselle", "Herr", "Hr", "Frau", "Fr", "Fräulein", "Graf", "Gräfin", "Fürst", "Baronin",
        "Sr", "Sra", "Don", "Doña", "Señor", "Señora", "Signor", "Signora", "Sig", "Senhor", "Dom", "Dona", "Heer", "Mevrouw", "Pan", "Pani",
        "Herra", "Rouva", "господин", "госпожа", "князь", "княгиня", "граф", "графиня", "пан", "пані");

    // Words of one letter: a dash behind them is one of the sentence's, unless a title stands before them.
    private static readonly FrozenDictionary<string, string> OneLetterWords = new Dictionary<string, string>
    {
        ["en"] = "aio", ["fr"] = "aàoôy", ["es"] = "aeouy", ["pt"] = "aeoàé", ["it"] = "aeioè", ["ca"] = "aeioiu", ["gl"] = "aeo", ["ro"] = "aeo",
        ["pl"] = "aiouwz", ["cs"] = "aikosuvz", ["sk"] = "aikosuvz", ["sl"] = "aikosvz", ["hr"] = "aiokosuz", ["sv"] = "iåö", ["da"] = "iåo", ["nb"] = "iåo",
        ["nn"] = "iåo", ["no"] = "iåo", ["hu"] = "aeőó", ["el"] = "οηήω", ["ru"] = "авикосуя", ["uk"] = "авзйікоуєї", ["be"] = "аіўузйя", ["bg"] = "аиовсук",
    }.ToFrozenDictionary();

    /// <summary>Whether a row of two or more hyphens stands for something suppressed.</summary>
    public bool IsSuppressed(int start, int end)
    {
        if (end - start >= NeverDash)
        {
            return true;
        }

        if (line[start - 1] == ' ')
        {
            // A whole name, or its beginning: Lady --, Mr. ---, the --shire militia.
            return IsTitle(start - 1) || (line.WordEnd(end) is var wordEnd && wordEnd > end && line.Slice(end, wordEnd) == "shire");
        }

        return IsYear(start, end) || IsName(start, end);
    }

    private bool IsYear(int start, int end)
    {
        var first = start;
        while (line.IsDigit(first - 1))
        {
            first--;
        }

        return !line.IsWord(first - 1) && !line.IsWord(end) && line[first] is '1' or '2'
            && (start - first == 3 || (start - first == 2 && line.Slice(first, start) is "20" or ['1', _]));
    }

    private bool IsName(int start, int end)
    {
        var first = line.WordStart(start);
        if (first == start || line.IsWord(first - 1) || line[first - 1] is '-' or '\'' or '\u2019')
        {
            return false;
        }

        var (isCapital, letters) = (char.IsUpper(line[first]!.Value), line.Slice(first, start));
        if (letters.Length == 1)
        {
            var isWord = OneLetterWords.GetValueOrDefault(line.LanguageAt(start) ?? "", "").Contains(char.ToLowerInvariant(letters[0]), StringComparison.Ordinal);
            return isWord ? line[first - 1] == ' ' && IsTitle(first - 1) : isCapital || (line[end] is { } next && char.IsLower(next));
        }

        // Bl--t: no word has so few vowels, but titles and abbreviations have.
        return letters.Length <= 3 && isCapital && !Titles.Contains(letters) && letters.Skip(1).All(c => char.IsAsciiLetterLower(c) && !"aeiouy".Contains(c, StringComparison.Ordinal))
            && !"AEIOUY".Contains(letters[0], StringComparison.Ordinal) && char.IsAsciiLetter(letters[0]);
    }

    /// <summary>Whether a title ends, with its full stop, at the space of an index.</summary>
    private bool IsTitle(int space)
    {
        var end = line[space - 1] == '.' ? space - 1 : space;
        var first = line.WordStart(end);
        return first < end && Titles.Contains(line.Slice(first, end));
    }
}
