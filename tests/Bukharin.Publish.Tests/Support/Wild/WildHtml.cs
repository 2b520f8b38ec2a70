namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Tables and pictures of HTML as people write them, and as they do not.</summary>
internal sealed class WildHtml(Dice dice, WildWords words)
{
    /// <summary>A picture alone in its paragraph, in a figure or without one.</summary>
    public string Picture()
    {
        var image = $"<img src=\"{dice.Of("harbour.png", "glass.png", "mist.png", "tower.jpg")}\"{dice.Of(" alt=\"A harbour\"", " alt=\"\"", " alt='x &amp; y' width=\"50%\"", " id=\"fig-y\" alt=z")}{dice.Of("", " width=300", " /")}>";
        return dice.Below(4) switch
        {
            0 => $"<figure>\n{image}\n<figcaption>{words.OneLine()}</figcaption>\n</figure>",
            1 => $"<p align=\"center\">{image}</p>",
            _ => image,
        };
    }

    /// <summary>Elements that lay out blocks, around some.</summary>
    public string Blocks(Func<string> block) => dice.Below(5) switch
    {
        0 => $"<div align=\"center\">\n\n{block()}\n\n</div>",
        1 => $"<details><summary>{words.OneLine()}</summary>\n\n{block()}\n\n</details>",
        2 => dice.Of("h1", "h2", "h3", "h6") is var name ? $"<{name}>{words.OneLine()}</{name}>" : "",
        3 => $"<pre>{words.Word().Replace("<", "&lt;", StringComparison.Ordinal)}\n  x\n</pre>",
        _ => $"<p align=right>{words.OneLine()}</p>\n<hr>\n<ul><li>{words.OneLine()}<li>{words.OneLine()}</ul>",
    };

    /// <summary>A table whose cells span others; its spans overlap once in a while.</summary>
    public string Table()
    {
        var columns = 1 + dice.Below(3);
        var lines = new List<string> { dice.Of("<table>", "<table border=1 align='center'>") };
        if (dice.OnceIn(3))
        {
            lines.Add($"<caption>{words.OneLine()}</caption>");
        }

        if (dice.OnceIn(3))
        {
            lines.Add("<thead>");
            lines.AddRange(Rows(columns, 1 + dice.Below(2), "th"));
            lines.Add("</thead>");
        }
        else if (dice.OnceIn(3))
        {
            lines.AddRange(Rows(columns, 1, "th"));
        }

        lines.AddRange(Rows(columns, 1 + dice.Below(4), "td"));
        if (dice.OnceIn(4))
        {
            lines.Add("<tfoot>");
            lines.AddRange(Rows(columns, 1, "td"));
            lines.Add("</tfoot>");
        }

        lines.Add("</table>");
        return string.Join(dice.Of("\n", "\n  ", "\n", ""), lines);
    }

    private IEnumerable<string> Rows(int columns, int count, string name)
    {
        var taken = new int[columns];
        for (var row = 0; row < count; row++)
        {
            var line = "<tr>";
            for (var column = 0; column < columns; column++)
            {
                if (taken[column] > row && !dice.OnceIn(60))
                {
                    continue;
                }

                var width = 1;
                while (column + width < columns && taken[column + width] <= row && dice.OnceIn(6))
                {
                    width++;
                }

                var height = dice.OnceIn(6) ? 1 + dice.Below(3) : 1;
                Array.Fill(taken, row + height, column, width);
                line += Cell(dice.OnceIn(9) ? "th" : name, width, height);
                column += width - 1;
            }

            yield return line + (dice.OnceIn(3) ? "" : "</tr>");
        }
    }

    private string Cell(string name, int width, int height)
    {
        var content = dice.Below(8) switch
        {
            0 => "",
            1 => $"<p>{words.OneLine()}</p><p>{words.OneLine()}</p>",
            2 => $"\n\n{words.OneLine()}\n\n{words.OneLine()}\n",
            3 => $"\n{words.OneLine()}<br>\n{words.OneLine()}\n",
            _ => words.OneLine(),
        };
        return $"<{name}{(width > 1 ? $" colspan=\"{width}\"" : "")}{(height > 1 ? $" rowspan={height}" : "")}{dice.Of("", "", " align=right", " style=\"text-align: center\"")}>{content}{(dice.OnceIn(3) ? "" : $"</{name}>")}";
    }
}
