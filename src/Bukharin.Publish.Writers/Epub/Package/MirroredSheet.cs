using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>A style sheet for a book that is written from right to left: what stands at the left in others stands at the right, and the other way round.</summary>
/// <remarks>
/// CSS has logical properties for this (<c>margin-inline-start</c>), which many reading systems do not know. A column whose words the text
/// has at one side keeps that side: the source says left and means it.
/// </remarks>
internal static partial class MirroredSheet
{
    /// <summary>Mirrors a sheet.</summary>
    /// <param name="sheet">The sheet, in UTF-8.</param>
    public static byte[] Of(ReadOnlyMemory<byte> sheet) =>
        Encoding.UTF8.GetBytes(Rule().Replace(Encoding.UTF8.GetString(sheet.Span), rule => OfSide().IsMatch(rule.Groups["selectors"].Value)
            ? rule.Value
            : rule.Groups["selectors"].Value + Declaration().Replace(rule.Groups["declarations"].Value, Mirrored)));

    private static string Mirrored(Match declaration)
    {
        var (name, value) = (Swapped(declaration.Groups["name"].Value), declaration.Groups["value"].Value);
        var isSide = name is "text-align" or "float" or "clear";
        var isBox = name is "margin" or "padding" or "border-width";
        return $"{name}: {(isSide ? Swapped(value) : isBox && value.Split(' ') is [var top, var right, var bottom, var left] ? $"{top} {left} {bottom} {right}" : value)};";
    }

    private static string Swapped(string words) => Side().Replace(words, side => side.Value == "left" ? "right" : "left");

    [GeneratedRegex(@"(?<selectors>(?:/\*.*?\*/|[^{}/])*\{)(?<declarations>[^{}]*)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\.(left|right)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfSide();

    [GeneratedRegex("(?<name>[a-z-]+): (?<value>[^;]*);", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(left|right)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Side();
}
