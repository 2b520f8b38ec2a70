using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Styling.Epub;

/// <summary>Finds what a style sheet of an EPUB fetches; a book has everything in itself.</summary>
internal static partial class SheetAddresses
{
    /// <summary>The first address outside the book that a sheet fetches.</summary>
    /// <param name="sheet">The sheet, CSS.</param>
    /// <returns>The address, or null. A picture that is written into the sheet (<c>data:</c>) is none, nor is a name space, which nobody fetches.</returns>
    public static string? FirstOutside(string sheet) =>
        Outside().Match(Namespaces().Replace(Plain(sheet), "")) is { Success: true } match ? match.Groups["address"].Value : null;

    /// <summary>A sheet as a browser reads it: without comments (CSS Syntax 3, 4.3.2), and escapes put in (4.3.7), since a name may be spelled with them.</summary>
    public static string Plain(string sheet)
    {
        // What looks like a comment in a string or in an address is none.
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
