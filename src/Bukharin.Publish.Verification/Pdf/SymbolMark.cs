namespace Bukharin.Publish.Verification.Pdf;

/// <summary>Recognises asterisks and daggers as marks where no link says what they are, as on paper: by their partners.</summary>
/// <remarks>
/// They stand high in every face, so their look tells nothing; and a text has asterisks and section signs of its own. One
/// at a word is a mark where a note of its page begins with the same, and the note begins there for the same reason. Only
/// where a page has a mark and an asterisk of the text's own, both behind words, is the one taken for the other.
/// </remarks>
internal static class SymbolMark
{
    private const int Longest = 6;
    private const string ThinSpace = "\u2009";

    /// <summary>The number of symbols with which a line of notes begins, if some word of the text has the same ones; else 0.</summary>
    /// <param name="line">A line of notes.</param>
    /// <param name="text">The lines of the text in which its mark may stand.</param>
    public static int LengthBefore(TextLine line, IEnumerable<TextLine> text)
    {
        var length = RunAt(line, line.First);
        return length > 0 && line.First + length < line.Glyphs.Length && line.Glyphs[line.First + length].IsSpace && !IsOrnament(line)
            && text.Any(other => Attached(other).Any(one => Same(line, line.First, other, one.Start, length) && one.Length == length))
            ? length
            : 0;
    }

    /// <summary>The number of symbols that stand at the word before them; 0 where there are none.</summary>
    public static int LengthBehind(TextLine line, int index)
    {
        // Two marks at one word are parted by a thin space.
        var before = index > line.First + 1 && line.Glyphs[index - 1].Text == ThinSpace && NoteMark.LengthAt(line, index - 2) > 0 ? index - 2 : index - 1;
        return before >= line.First && !line.Glyphs[before].IsSpace && !IsSymbol(line.Glyphs[before]) ? RunAt(line, index) : 0;
    }

    /// <summary>Three asterisks in a row, which stand for a break.</summary>
    private static bool IsOrnament(TextLine line) => line.Glyphs.All(glyph => glyph.IsSpace || IsSymbol(glyph));

    private static IEnumerable<(int Start, int Length)> Attached(TextLine line)
    {
        for (var i = line.First + 1; i < line.Glyphs.Length; i++)
        {
            if (LengthBehind(line, i) is var length and > 0)
            {
                yield return (i, length);
            }
        }
    }

    private static int RunAt(TextLine line, int start)
    {
        var end = start;
        while (end < line.Glyphs.Length && IsSymbol(line.Glyphs[end]))
        {
            end++;
        }

        return end - start > Longest || line.Page.Links.Any(link => link.IsInternal) ? 0 : end - start;
    }

    private static bool Same(TextLine one, int start, TextLine other, int otherStart, int length) =>
        Symbols(one, start, length).SequenceEqual(Symbols(other, otherStart, length));

    private static IEnumerable<string> Symbols(TextLine line, int start, int length) =>
        line.Glyphs.Skip(start).Take(length).Select(glyph => glyph.Text);

    private static bool IsSymbol(Glyph glyph) => glyph.Text.All(Characters.IsNoteSymbol);
}
