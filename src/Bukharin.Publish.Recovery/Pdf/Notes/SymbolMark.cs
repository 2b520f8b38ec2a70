using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Notes;

/// <summary>Recognises asterisks and daggers as marks where no link says what they are, as on paper: by their partners.</summary>
/// <remarks>
/// They stand high in every face, so their look tells nothing; and a text has asterisks and section signs of its own. One
/// at a word is a mark where a note of its page begins with the same, and the note begins there for the same reason. Only
/// where a page has a mark and an asterisk of the text's own, both behind words, is the one taken for the other. Notes stand in the
/// order of their marks: one whose mark would come before that of the note above it is no note.
/// </remarks>
internal static class SymbolMark
{
    private const int Longest = 6;
    private const string ThinSpace = "\u2009";

    /// <summary>The number of symbols with which a line of notes begins, if some word of the text has the same ones; else 0.</summary>
    /// <param name="line">A line of notes.</param>
    /// <param name="text">The lines of the text in which its mark may stand.</param>
    /// <param name="before">The note above it, if there is one.</param>
    public static int LengthBefore(TextLine line, IReadOnlyList<TextLine> text, RawNote? before = null)
    {
        var length = RunAt(line, line.First);
        if (length == 0 || line.First + length >= line.Glyphs.Length || !line.Glyphs[line.First + length].IsSpace || IsOrnament(line))
        {
            return 0;
        }

        var (first, glyph) = before is null ? (0, -1) : PlaceOf(before, text);
        for (var i = first; i < text.Count; i++)
        {
            if (Attached(text[i]).Any(one => one.Length == length && (i > first || one.Start > glyph) && Same(line, line.First, text[i], one.Start, length)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The first place in a text where a note's mark is printed; its beginning where it is not.</summary>
    private static (int Line, int Glyph) PlaceOf(RawNote note, IReadOnlyList<TextLine> text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            for (var glyph = text[i].First; note.MarkLength > 0 && glyph + note.MarkLength <= text[i].Glyphs.Length; glyph++)
            {
                if (NoteMark.LengthAt(text[i], glyph) == note.MarkLength && string.Concat(Symbols(text[i], glyph, note.MarkLength)) == note.Printed)
                {
                    return (i, glyph);
                }
            }
        }

        return (0, -1);
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

        // Where the file says which they are, no partner has to.
        return end - start > Longest || line.Page.Book.StatesNoteSigns || line.Page.Links.Any(link => link.IsInternal) ? 0 : end - start;
    }

    private static bool Same(TextLine one, int start, TextLine other, int otherStart, int length) =>
        Symbols(one, start, length).SequenceEqual(Symbols(other, otherStart, length));

    private static IEnumerable<string> Symbols(TextLine line, int start, int length) =>
        line.Glyphs.Skip(start).Take(length).Select(glyph => glyph.Text);

    private static bool IsSymbol(in Glyph glyph) => PageCharacters.AreNoteSymbols(glyph.Text);
}
