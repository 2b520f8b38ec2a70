using System.Globalization;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>Words of a header or a footer, made to fit.</summary>
/// <param name="Words">The words, cut where they are too long.</param>
/// <param name="IndentPt">Indent at either side by which lines of about one length come about; 0 for a single line.</param>
internal sealed record DisplayLine(string Words, double IndentPt)
{
    private const char Ellipsis = '\u2026';

    // What is left is no less than this part of what there is room for.
    private const int LeastPart = 3;

    // Not every machine has a face of exactly these widths.
    private const double SafePart = 0.95;

    /// <summary>Fits words into lines.</summary>
    /// <param name="words">The words.</param>
    /// <param name="mostLines">How many lines there may be, at least 1.</param>
    /// <param name="measurePt">Length of a line.</param>
    /// <param name="look">Look of the letters.</param>
    /// <param name="widths">Widths of the faces.</param>
    public static DisplayLine Fit(string words, int mostLines, double measurePt, LetterLook look, TextWidths widths)
    {
        var room = measurePt * SafePart;
        var most = words.Length;
        var fitting = words;
        while (most > 1 && Lines(fitting, room, look, widths) > mostLines)
        {
            most = Math.Max(1, Math.Min(most - 1, (int)(most * room * mostLines / widths.Of(fitting, look))));
            fitting = Shorten(words, most);
        }

        var lines = Lines(fitting, room, look, widths);
        if (lines == 1)
        {
            return new DisplayLine(fitting, 0);
        }

        // A last line of one word looks lost under a full one.
        var narrowest = Math.Ceiling(widths.Of(fitting, look) / lines);
        while (narrowest < room && Lines(fitting, narrowest, look, widths) > lines)
        {
            narrowest++;
        }

        return new DisplayLine(fitting, Math.Max(0, (measurePt - (narrowest / SafePart)) / 2));
    }

    /// <summary>Shortens words to a given length: behind a comma in the last third if there is one, else after a word; within a word that leaves no other choice.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">How many characters there may be, the ellipsis counted.</param>
    /// <returns>The words as they are if they fit; else their beginning, with an ellipsis and no stop before it.</returns>
    public static string Shorten(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        var last = Math.Max(1, most - 1);
        var end = words.LastIndexOf(' ', last);
        for (var space = end; space > last * 2 / 3; space = words.LastIndexOf(' ', space - 1))
        {
            if (words[space - 1] is ',' or ';' or ')')
            {
                end = space;
                break;
            }
        }

        if (end < last / LeastPart)
        {
            // One long word, such as an address. A letter keeps the accents on it, and a surrogate pair stays whole.
            end = StringInfo.ParseCombiningCharacters(words).LastOrDefault(start => start <= last);
            end = end > 0 ? end : last;
        }

        return words[..end].TrimEnd(' ', ',', ';', ':', '.', '(', '\u2013', '\u2014') + Ellipsis;
    }

    // As Word fills them: each takes what it can. A word longer than a line is broken, and counts for its part.
    private static int Lines(string words, double measurePt, LetterLook look, TextWidths widths)
    {
        var (lines, filled) = (1, 0.0);
        foreach (var word in words.Split(' '))
        {
            var width = widths.Of(word, look);
            var space = filled == 0 ? 0 : widths.Of(" ", look);
            if (filled + space + width <= measurePt)
            {
                filled += space + width;
                continue;
            }

            lines += (filled == 0 ? 0 : 1) + (int)(width / measurePt);
            filled = width % measurePt;
        }

        return lines;
    }
}
