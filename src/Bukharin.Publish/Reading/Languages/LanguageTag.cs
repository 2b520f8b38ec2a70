namespace Bukharin.Publish.Reading.Languages;

/// <summary>Tags of languages, as far as their form goes.</summary>
internal static class LanguageTag
{
    /// <summary>Whether a tag has the form of BCP 47 (RFC 5646, 2.1 Syntax), the grandfathered ones left out.</summary>
    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        if (subtags[0] is "x" or "X")
        {
            return subtags.Length > 1 && subtags.Skip(1).All(s => s.Length is >= 1 and <= 8 && IsAlphanumeric(s));
        }

        if (subtags[0].Length is < 2 or > 8 || !subtags[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        var i = 1;
        for (var extended = 0; extended < 3 && subtags[0].Length <= 3 && Is(i, 3, char.IsAsciiLetter); extended++)
        {
            i++;
        }

        i += Is(i, 4, char.IsAsciiLetter) ? 1 : 0;
        i += Is(i, 2, char.IsAsciiLetter) || Is(i, 3, char.IsAsciiDigit) ? 1 : 0;
        while (i < subtags.Length && IsAlphanumeric(subtags[i])
            && (subtags[i].Length is >= 5 and <= 8 || (subtags[i].Length == 4 && char.IsAsciiDigit(subtags[i][0]))))
        {
            i++;
        }

        while (i < subtags.Length && subtags[i].Length == 1 && IsAlphanumeric(subtags[i]))
        {
            var least = subtags[i] is "x" or "X" ? 1 : 2;
            var first = ++i;
            while (i < subtags.Length && subtags[i].Length >= least && subtags[i].Length <= 8 && IsAlphanumeric(subtags[i]))
            {
                i++;
            }

            if (i == first)
            {
                return false;
            }
        }

        return i == subtags.Length;

        bool Is(int index, int length, Func<char, bool> kind) =>
            index < subtags.Length && subtags[index].Length == length && subtags[index].All(kind);
    }

    /// <summary>The parts of a well-formed tag that a registry knows, up to its extensions and what is private.</summary>
    public static IEnumerable<(string Subtag, SubtagKind Kind)> Subtags(string tag)
    {
        var subtags = tag.Split('-');
        if (subtags[0].Length == 1)
        {
            yield break;
        }

        yield return (subtags[0], SubtagKind.Language);
        foreach (var subtag in subtags.Skip(1).TakeWhile(subtag => subtag.Length > 1))
        {
            yield return (subtag, subtag.Length switch
            {
                3 when char.IsAsciiLetter(subtag[0]) => SubtagKind.Extlang,
                4 when char.IsAsciiLetter(subtag[0]) => SubtagKind.Script,
                2 or 3 => SubtagKind.Region,
                _ => SubtagKind.Variant,
            });
        }
    }

    private static bool IsAlphanumeric(string subtag) => subtag.Length > 0 && subtag.All(char.IsAsciiLetterOrDigit);
}
