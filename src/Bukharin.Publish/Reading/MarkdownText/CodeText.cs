using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes code between so many grave accents that none of its own ends it (CommonMark 4.5, 6.1).</summary>
internal static class CodeText
{
    private const int ShortestFence = 3;

    /// <summary>Code in a line.</summary>
    public static string Of(Code code)
    {
        var fence = new string('`', LongestRow(code.Content) + 1);

        // An accent beside the fence would be part of it.
        var space = code.Content.StartsWith('`') || code.Content.EndsWith('`') ? " " : "";
        return $"{fence}{space}{code.Content}{space}{fence}";
    }

    /// <summary>The lines of a block, without their ends.</summary>
    public static string[] LinesOf(CodeBlock block)
    {
        var lines = new List<string>();
        foreach (var paragraph in block.Paragraphs)
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            lines.Add("");
            foreach (var inline in paragraph.Inlines)
            {
                if (inline is Code code)
                {
                    lines[^1] += code.Content;
                }
                else
                {
                    lines.Add("");
                }
            }
        }

        var fence = new string('`', Math.Max(ShortestFence, lines.Max(LongestRow) + 1));
        return [fence, .. lines, fence];
    }

    private static int LongestRow(string words)
    {
        var (longest, row) = (0, 0);
        foreach (var character in words)
        {
            row = character == '`' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        return longest;
    }
}
