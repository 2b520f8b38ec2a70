using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Source;

/// <summary>The characters that a source means.</summary>
internal static partial class SourceRunes
{
    /// <summary>The characters, those that are spelled by their number as well (CommonMark, 2.5; YAML 1.2, 5.7), and where each begins and ends.</summary>
    public static List<(Rune Value, int Start, int End)> Of(SourceCharacters source)
    {
        var text = source.Text;
        var isYaml = source.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
        var isMarkdown = !isYaml && !source.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        var endOfYaml = isYaml ? text.Length : isMarkdown && text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", StringComparison.Ordinal) : -1;
        var characters = new List<(Rune, int, int)>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (((text[i] == '&' && isMarkdown) || (text[i] == '\\' && i < endOfYaml))
                && Reference().Match(text, i) is { Success: true } reference && ByNumber(reference) is { } named)
            {
                characters.Add((named, i, i + reference.Length));
                i += reference.Length;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var one, out var length);
            characters.Add((one, i, i + length));
            i += length;
        }

        return characters;
    }

    private static Rune? ByNumber(Match reference)
    {
        var isHex = reference.Groups["hex"].Success;
        return int.TryParse(
            (isHex ? reference.Groups["hex"] : reference.Groups["decimal"]).ValueSpan, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Rune.IsValid(number) ? new Rune(number) : null;
    }

    [GeneratedRegex(@"\G(?:&#(?:[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<decimal>[0-9]{1,7}));|\\u(?<hex>[0-9A-Fa-f]{4})|\\U(?<hex>[0-9A-Fa-f]{8}))", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
