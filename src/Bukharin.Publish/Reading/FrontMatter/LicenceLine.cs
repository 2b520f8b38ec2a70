using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Writes out the name of a licence as the line that the licence asks for: title, author, source and licence (TASL).</summary>
/// <remarks>The line has no words of a language, so it is the same in all of them.</remarks>
internal static partial class LicenceLine
{
    // Licences for texts that are no family of versions: SPDX identifier, name, address.
    private static readonly ImmutableArray<(string Id, string Name, string Address)> Others =
    [
        ("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("CC-PDM-1.0", "Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/"),
        ("GFDL-1.3-only", "GNU FDL 1.3", "https://www.gnu.org/licenses/fdl-1.3.html"),
        ("GFDL-1.3-or-later", "GNU FDL 1.3+", "https://www.gnu.org/licenses/fdl-1.3.html"),
        ("LAL-1.3", "Free Art License 1.3", "https://artlibre.org/licence/lal/en/"),
        ("MIT", "MIT License", "https://opensource.org/license/mit"),
        ("OGL-UK-3.0", "OGL UK 3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    ];

    /// <summary>The line for a licence that is named by its SPDX identifier or as Creative Commons name it; any other statement as it is.</summary>
    /// <param name="rights">What the front matter says; null for nothing.</param>
    /// <param name="title">The title of the text.</param>
    /// <param name="contributors">Who had a part in it.</param>
    /// <param name="identifier">The identifier of the text, which is its source if it is an address; or null.</param>
    public static string? Of(string? rights, string? title, ImmutableArray<Contributor> contributors, string? identifier)
    {
        if (rights is null || Licence(rights.Trim()) is not var (name, address))
        {
            return rights;
        }

        var authors = string.Join(", ", contributors.Where(one => one.Role == Contributor.Author).Select(one => one.Name));
        var source = identifier is not null && identifier.StartsWith("http", StringComparison.Ordinal) ? identifier : null;
        return string.Join(" \u00B7 ", new[] { title, authors, source, name, address }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Whether a statement of rights looks like the name of a licence and is none that is written out.</summary>
    /// <param name="rights">What the front matter says.</param>
    /// <param name="guess">The identifier that was probably meant; null where it cannot be said.</param>
    public static bool IsNearOne(string rights, out string? guess)
    {
        guess = null;
        return Licence(rights.Trim()) is null && NearLicence.Is(rights.Trim(), Others.Select(one => (one.Id, one.Name)), out guess);
    }

    private static (string Name, string Address)? Licence(string rights)
    {
        if (CreativeCommons().Match(rights) is { Success: true } match)
        {
            var terms = match.Groups["terms"].Value.ToUpperInvariant();
            var version = match.Groups["version"].Value;
            return ($"CC {terms} {version}", $"https://creativecommons.org/licenses/{terms.ToLowerInvariant()}/{version}/");
        }

        foreach (var (id, name, address) in Others)
        {
            if (string.Equals(rights, id, StringComparison.OrdinalIgnoreCase) || string.Equals(rights, name, StringComparison.OrdinalIgnoreCase))
            {
                return (name, address);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\ACC[ -](?<terms>BY(-NC)?(-SA|-ND)?)[ -](?<version>1\.0|2\.0|2\.5|3\.0|4\.0)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CreativeCommons();
}
