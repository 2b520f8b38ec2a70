using System.Text;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>Counts the paragraphs of lists, as the program does that shows the document.</summary>
internal sealed class ListCounter(WordLists lists)
{
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>The label of the next paragraph of a list.</summary>
    /// <param name="listId">The list.</param>
    /// <param name="level">0-based level; where the paragraph does not say, null: the one that its style is bound to, or the first.</param>
    /// <param name="style">Id of the paragraph's style.</param>
    /// <returns>What a reader sees, with the gap after it; empty where nothing is seen.</returns>
    public string Next(int listId, int? level, string? style)
    {
        if (lists.Find(listId) is not { } list)
        {
            return "";
        }

        var at = Math.Clamp(level ?? BoundLevel(list, style), 0, WordList.Depth - 1);
        if (list.Levels[at] is not { } look)
        {
            return "";
        }

        if (!_counters.TryGetValue(list.Counters, out var counts))
        {
            _counters[list.Counters] = counts = new int?[WordList.Depth];
        }

        // ISO/IEC 29500-1, 17.9.27: a list that overrides the start counts anew where it begins.
        if (_begun.Add((listId, at)) && list.Starts[at] is { } start)
        {
            counts[at] = start;
        }
        else
        {
            counts[at] = counts[at] is { } count ? count + 1 : FirstOf(list, at);
        }

        for (var below = at + 1; below < WordList.Depth; below++)
        {
            // 17.9.11: a level begins again after any above it, or after the one that it names and those above that.
            if (list.Levels[below]?.RestartsAfter is not { } restarts || at < restarts)
            {
                counts[below] = null;
            }
        }

        var text = Label(list, look, counts);
        return look.IsHidden || string.IsNullOrWhiteSpace(text) ? "" : text + look.Gap;
    }

    private static int BoundLevel(WordList list, string? style)
    {
        for (var i = 0; style is not null && i < list.Levels.Length; i++)
        {
            if (list.Levels[i]?.ParagraphStyle == style)
            {
                return i;
            }
        }

        return 0;
    }

    private static int FirstOf(WordList list, int level) => list.Starts[level] ?? list.Levels[level]?.Start ?? 0;

    private static string Label(WordList list, ListLevel look, int?[] counts)
    {
        if (look.Format == "bullet")
        {
            return Bullet(look.Text);
        }

        var label = new StringBuilder();
        for (var i = 0; i < look.Text.Length; i++)
        {
            if (look.Text[i] == '%' && i + 1 < look.Text.Length && look.Text[i + 1] is >= '1' and <= '9' and var digit)
            {
                var level = digit - '1';
                var number = counts[level] ?? FirstOf(list, level);
                label.Append(look.IsLegal ? PrintedNumerals.Decimal(number) : NumberText.Of(number, list.Levels[level]?.Format ?? "decimal"));
                i++;
            }
            else
            {
                label.Append(look.Text[i]);
            }
        }

        return label.ToString();
    }

    // Symbol fonts have their bullets where Unicode has private characters.
    private static string Bullet(string text) => text switch
    {
        "\uF0B7" => "•",
        "\uF0A7" => "▪",
        "\uF02D" => "–",
        "\uF020" => "",
        _ => text,
    };
}
