using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Styling.Epub;

/// <summary>Finds addresses outside the EPUB that its style sheet fetches, because an EPUB must contain everything that it uses.</summary>
internal static partial class SheetAddresses
{
    /// <summary>Finds the first address outside the book that a style sheet fetches.</summary>
    /// <param name="sheet">The text of the style sheet (CSS).</param>
    /// <returns>The address; null if there is none. A <c>data:</c> address, which is part of the sheet, and a namespace, which is not
    /// fetched, do not count.</returns>
    public static string? FirstOutside(string sheet) =>
        Outside().Match(Namespaces().Replace(Plain(sheet), "")) is { Success: true } match ? match.Groups["address"].Value : null;

    /// <summary>
    /// Removes the comments of a style sheet (CSS Syntax 3, 4.3.2) and decodes its escapes (4.3.7), with which a name may be spelled.
    /// </summary>
    public static string Plain(string sheet)
    {
        // The pattern also matches strings and addresses, which are kept: what looks like a comment within them is none.
        var css = Comments().Replace(sheet, part => part.Value.StartsWith("/*", StringComparison.Ordinal) ? " " : part.Value);
        return Escapes().Replace(css, escape => escape.Groups["sign"].Success ? escape.Groups["sign"].Value
            : Rune.TryCreate(Convert.ToInt32(escape.Groups["code"].Value, 16), out var sign) ? sign.ToString()
            : "\uFFFD");
    }

    [GeneratedRegex("""/\*.*?(?:\*/|\z)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\(\s*[^"'\s)][^)]*\)""", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\\(?:(?<code>[0-9A-Fa-f]{1,6})\s?|(?<sign>[^\r\n]))", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    [GeneratedRegex(@"@namespace\b[^;{}]*;", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"(?:url\(\s*[""']?|(?:@import|image-set\s*\()[^;{}""']*[""'])\s*(?<address>(?:(?!data:)[a-z][a-z0-9+.\-]*:|//)[^""'\s);]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();
}
