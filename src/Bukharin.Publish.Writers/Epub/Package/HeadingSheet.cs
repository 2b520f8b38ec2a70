using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>The looks that a style gives to headings, as rules of a style sheet.</summary>
internal static class HeadingSheet
{
    private const int Levels = 6;

    /// <summary>The rules of all levels: the edition has headings of its own beside those of the text.</summary>
    /// <param name="nodes">All nodes of the text.</param>
    /// <param name="style">How headings look.</param>
    public static string Of(IReadOnlyCollection<Node> nodes, Style style)
    {
        var sheet = new StringBuilder();
        var inText = nodes.OfType<Heading>().Select(heading => heading.Level).ToHashSet();
        foreach (var level in Enumerable.Range(1, Levels).GroupBy(level => Math.Min(level, style.Headings.Length)))
        {
            Append(sheet, [.. level.SelectMany(one => Selectors(one, inText.Contains(one)))], style.HeadingOf(level.Key));
        }

        return sheet.ToString();
    }

    /// <summary>What a level's headings are. One whose rank in its file is not its level in the text says its level.</summary>
    private static IEnumerable<string> Selectors(int level, bool isInText) =>
    [
        .. Enumerable.Range(1, isInText ? level - 1 : 0).Select(rank => FormattableString.Invariant($"h{rank}.{BlockNames.OfLevel(level)}")),
        FormattableString.Invariant($"h{level}"),
    ];

    private static void Append(StringBuilder sheet, ImmutableArray<string> selectors, HeadingStyle look)
    {
        // White grows with the type of the element that has it.
        var line = PartSheet.LineEm / look.Size;
        StyleRule.Append(
            sheet,
            string.Join(", ", selectors),
            ("margin", $"{PartSheet.Em(look.LinesBefore * line)} 0 {PartSheet.Em(look.LinesAfter * line)}"),
            ("font-size", PartSheet.Em(look.Size)),
            ("font-style", look.Form == HeadingForm.Italic ? "italic" : "normal"),
            ("font-variant-caps", look.Form == HeadingForm.SmallCaps ? "small-caps" : "normal"),
            ("font-weight", look.Form == HeadingForm.Bold ? "bold" : "normal"),
            ("line-height", string.Create(CultureInfo.InvariantCulture, $"{look.Leading * line:0.###}")),
            ("text-align", look.Centered ? "center" : "left"));
        if (look.Form == HeadingForm.Italic)
        {
            // Emphasis among words in italics is upright.
            StyleRule.Append(sheet, string.Join(", ", selectors.Select(selector => $"{selector} em")), ("font-style", "normal"));
        }
    }
}
