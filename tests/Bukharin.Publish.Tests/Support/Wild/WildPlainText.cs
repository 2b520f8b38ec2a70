using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Plain texts with their edition files: every character is itself, but brackets in pairs, and roles are stated or inferred.</summary>
internal static class WildPlainText
{
    private static readonly string[] Roles =
        ["byline", "introduction", "letter", "opener", "salute", "closer", "signed", "dateline", "postscript", "commentary", "source", "imprint", "epigraph", "attribution", "address", "heading"];

    public static WildText Of(Dice dice, WildWords words, WildStyle style)
    {
        var text = new StringBuilder();
        var paragraphs = 2 + dice.Below(10);
        for (var n = 0; n < paragraphs; n++)
        {
            text.Append(dice.Several(1, 3, "\n", () => dice.Of("", "", "", "1) ", "2) ", "a) ", "b) ", "   ", "- ", "imprint ") + words.OneLine())).Append("\n\n");
        }

        var edition = new StringBuilder(WildFrontMatter.Of(dice, style));
        edition.Append(dice.Of("", "lines: breaks\n", "lines: wrapped\n"));
        if (dice.OnceIn(2))
        {
            edition.Append("roles:\n");

            // One within the other, or one behind the other: nothing else is a role.
            var (first, last) = (1, paragraphs);
            foreach (var role in Roles.Where(_ => dice.OnceIn(5)).OrderBy(_ => dice.Below(100)))
            {
                if (first > last)
                {
                    break;
                }

                var from = first + dice.Below(last - first + 1);
                var to = role == "heading" || dice.OnceIn(3) ? from : from + dice.Below(last - from + 1);
                edition.Append(CultureInfo.InvariantCulture, $"  {role}: {(from < to ? $"{from}-{to}" : role == "heading" || dice.OnceIn(2) ? $"{from}" : $"{from}:1")}\n");
                (first, last) = dice.OnceIn(2) ? (to + 1, last) : (from, to);
            }
        }

        return new WildText(text.ToString(), edition.ToString(), style);
    }
}
