using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Styling;

/// <summary>Finds what a style sheet of an EPUB fetches; a book has everything in itself.</summary>
internal static partial class SheetAddresses
{
    /// <summary>The first address outside the book that the sheet fetches, or null.</summary>
    public static string? FirstOutside(ReadOnlySpan<byte> sheet)
    {
        var css = Comments().Replace(Encoding.UTF8.GetString(sheet), " ");
        // CSS Syntax 3, 4.3.7: a name may be spelled with escapes.
        css = Escapes().Replace(css, escape => escape.Groups[1].Success && Rune.TryCreate(Convert.ToInt32(escape.Groups[1].Value, 16), out var sign)
            ? sign.ToString()
            : escape.Groups[2].Value);
        return Outside().Match(css) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\\(?:([0-9A-Fa-f]{1,6})\s?|([^\r\n]))", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    // A name space is an address that nobody fetches; a picture may be written into the sheet itself (data:).
    [GeneratedRegex(@"(?<!@namespace\b[^;{}]*)(?:url\(\s*[""']?|(?:@import|image-set\s*\()[^;{}""']*[""'])\s*((?:(?!data:)[a-z][a-z0-9+.\-]*:|//)[^""'\s);]*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();
}
