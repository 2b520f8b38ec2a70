using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Finds the licence that a statement of rights is a slip for. Sentences are statements, whatever licences they name.</summary>
internal static partial class NearLicence
{
    private const string NewestVersion = "4.0";

    // Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International Public License.
    private const int LongestName = 90;

    private static readonly ImmutableArray<string> Versions = ["1.0", "2.0", "2.5", "3.0", NewestVersion];

    // The words of which names of Creative Commons' licences consist, in all the forms that are met with.
    private static readonly ImmutableHashSet<string> WordsOfNames = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "cc", "creative", "commons", "by", "attribution", "nc", "noncommercial", "sa", "sharealike", "share", "alike", "nd", "noderivatives", "noderivs", "zero", "0", "cc0", "ccby", "international", "unported", "generic",
        "licence", "license", "public", "domain", "dedication", "mark", "pdm", "v", "version");

    /// <summary>The identifier that was probably meant.</summary>
    /// <param name="rights">The statement, which is no name of a licence.</param>
    /// <param name="known">Identifiers and names of the licences that are no family of versions.</param>
    /// <param name="guess">The identifier; null where it cannot be said.</param>
    /// <returns>Whether the statement looks like the name of a licence.</returns>
    public static bool Is(string rights, IEnumerable<(string Id, string Name)> known, out string? guess)
    {
        guess = null;
        if (rights.Length > LongestName)
        {
            return false;
        }

        var words = WordOrNumber().Matches(rights.ToLowerInvariant()).Select(match => match.Value).ToList();
        if (words.Count > 0 && words.TrueForAll(word => WordsOfNames.Contains(word) || char.IsAsciiDigit(word[0])) && (words.Exists(word => word.StartsWith("cc", StringComparison.Ordinal)) || words.Contains("creative")))
        {
            guess = CreativeCommons(words);
            return true;
        }

        var others = known.ToList();
        var letters = Letters(rights);
        guess = others.Select(one => one.Id).FirstOrDefault(id => letters.Length > 2 && Letters(id).StartsWith(letters, StringComparison.Ordinal))
            ?? others.Where(one => Nearest.Find(rights, [one.Id, one.Name]) is not null).Select(one => one.Id).FirstOrDefault();
        return guess is not null;
    }

    private static string? CreativeCommons(List<string> words)
    {
        if (words.Contains("zero") || words.Contains("0") || words.Contains("cc0"))
        {
            return "CC0-1.0";
        }

        if (words.Contains("mark") || words.Contains("pdm"))
        {
            return "CC-PDM-1.0";
        }

        var number = words.Find(word => char.IsAsciiDigit(word[0]));
        var version = Versions.FirstOrDefault(one => number is not null && double.Parse(one, CultureInfo.InvariantCulture).Equals(double.Parse(number, CultureInfo.InvariantCulture))) ?? NewestVersion;
        var (isNonCommercial, isAlike, isWhole) = (Has("nc", "noncommercial"), Has("sa", "sharealike", "alike"), Has("nd", "noderivatives", "noderivs"));
        return isAlike && isWhole ? null : $"CC-BY{(isNonCommercial ? "-NC" : "")}{(isAlike ? "-SA" : isWhole ? "-ND" : "")}-{version}";

        bool Has(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (words.Contains(name))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));

    [GeneratedRegex(@"[\p{L}]+[0-9]?|[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WordOrNumber();
}
