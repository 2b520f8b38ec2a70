using System.Globalization;
using System.Text;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Plain texts with their edition files: every character is itself, but brackets in pairs, and roles are stated or inferred.</summary>
internal static class WildPlainText
{
    private static readonly string[] Roles =
        ["byline", "introduction", "letter", "opener", "salute", "closer", "signed", "dateline", "postscript", "commentary", "source", "imprint", "heading"];

    public static WildText Of(Dice dice, WildWords words, Style style)
    {
        var text = new StringBuilder();
        var paragraphs = new List<(int First, int Last)>();
        var line = 1;
        for (var n = 2 + dice.Below(10); n > 0; n--)
        {
            var paragraph = dice.Several(1, 3, "\n", () => dice.Of("", "", "", "1) ", "2) ", "a) ", "b) ", "   ", "- ", "imprint ") + words.OneLine());
            var lines = paragraph.Count(character => character == '\n') + 1;
            paragraphs.Add((line, line + lines - 1));
            text.Append(paragraph).Append("\n\n");
            line += lines + 1;
        }

        var edition = new StringBuilder(WildText.FrontMatter(dice, style));
        edition.Append(dice.Of("", "lines: breaks\n", "lines: wrapped\n"));
        if (dice.OnceIn(2))
        {
            edition.Append("roles:\n");
            foreach (var role in Roles.Where(_ => dice.OnceIn(5)))
            {
                var (first, last) = (dice.Below(paragraphs.Count), dice.Below(paragraphs.Count));
                edition.Append(CultureInfo.InvariantCulture, $"  {role}: {Math.Min(first, last) + 1}-{Math.Max(first, last) + 1}\n");
            }
        }

        return new WildText(text.ToString(), edition.ToString(), style);
    }
}
