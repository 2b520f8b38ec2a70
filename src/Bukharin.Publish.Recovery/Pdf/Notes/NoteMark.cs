using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Pages;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pdf.Notes;

/// <summary>Recognises the marks of notes by their look.</summary>
internal static class NoteMark
{
    /// <summary>Longest mark, in glyphs.</summary>
    private const int Longest = 6;

    /// <summary>How far a superior figure's foot is above the baseline, at least, as a part of the size of type.</summary>
    private const double LeastRise = 0.14;

    // A lowered character's baseline is lower than its line's by this part of the size, at least; the eye sees no less.
    private const double LeastDrop = 0.05;

    /// <summary>Where a glyph stands on its line: by its own design, which letters and figures show, or because it was raised or lowered.</summary>
    public static BaselineShift ShiftOf(TextLine line, in Glyph glyph)
    {
        if (glyph.SizePt < 0.95 * line.SizePt && line.Baseline - glyph.Baseline > LeastDrop * line.SizePt)
        {
            return BaselineShift.Subscript;
        }

        if (IsRaised(line, glyph))
        {
            return BaselineShift.Superscript;
        }

        return char.IsLetterOrDigit(glyph.Text[0]) && !IsHighItself(glyph.Text) && glyph.Bottom - line.Baseline > LeastRise * line.SizePt
            ? BaselineShift.Superscript
            : BaselineShift.None;
    }

    /// <summary>
    /// Whether the character is a high one wherever it stands, as "º", "ᵐ" and "ʼ" are: modifier letters, and those that Unicode has as
    /// another letter in another form.
    /// </summary>
    private static bool IsHighItself(string text) =>
        char.GetUnicodeCategory(text[0]) == UnicodeCategory.ModifierLetter || !text.IsNormalized(NormalizationForm.FormKC);

    /// <summary>Whether a glyph is small type above the baseline.</summary>
    public static bool IsRaised(TextLine line, in Glyph glyph) =>
        glyph.Baseline - line.Baseline > LeastRise * line.SizePt && glyph.SizePt < 0.95 * line.SizePt;

    /// <summary>Whether a glyph has the size of our marks in a face without superior figures, and not that of the text's own raised figures.</summary>
    public static bool IsOfOurSize(TextLine line, in Glyph glyph)
    {
        if (IsMark(glyph.SizePt, line.SizePt))
        {
            return true;
        }

        // Code is smaller than the text around it: where a line has mostly code, its other words tell how large that is, or else the page.
        var others = line.Glyphs.Where(other => !other.IsSpace && !other.IsMonospaced && Math.Abs(other.Baseline - line.Baseline) < LeastRise * line.SizePt).ToList();
        var size = glyph.SizePt;
        return line.Glyphs.Any(static other => other.IsMonospaced)
            && (others.Count > 0 ? others.Exists(other => IsMark(size, other.SizePt)) : IsMark(size, line.Page.SizePt) || IsMark(size, line.Page.Book.SizePt));

        static bool IsMark(double sizePt, double textPt) => Math.Abs((sizePt / textPt) - RaisedType.MarkPart) < (RaisedType.TextPart - RaisedType.MarkPart) / 2;
    }

    /// <summary>The number of glyphs of the mark that begins at a glyph; 0 where none does.</summary>
    /// <param name="line">A line.</param>
    /// <param name="index">Index of the glyph in it.</param>
    public static int LengthAt(TextLine line, int index)
    {
        var first = line.Glyphs[index];
        var link = first.Link;
        var isLinked = line.LinkOf(first) is { IsInternal: true };
        if (!isLinked && line.LinkOf(first) is not null)
        {
            return 0;
        }

        var isNumber = char.IsAsciiDigit(first.Text[0]);
        if (!isNumber && line.Page.Book.StatesNoteSigns)
        {
            return SignsAt(line, index);
        }

        var end = index;
        while (end < line.Glyphs.Length && end - index <= Longest && line.Glyphs[end] is var glyph && glyph.Link == link
            && (isNumber ? IsNumber(glyph) : IsSymbol(glyph)) && (IsSuperior(line, glyph) || (isLinked && !isNumber)))
        {
            end++;
        }

        return end - index > Longest ? 0 : end - index;
    }

    /// <summary>The number of glyphs that the page says are the mark of a note.</summary>
    private static int SignsAt(TextLine line, int index)
    {
        var end = index;
        while (end < line.Glyphs.Length && line.Glyphs[end] is { IsNoteSign: true } glyph && IsSymbol(glyph))
        {
            end++;
        }

        return end - index;
    }

    private static bool IsNumber(in Glyph glyph) => glyph.Text.All(char.IsAsciiDigit);

    private static bool IsSymbol(in Glyph glyph) => PageCharacters.AreNoteSymbols(glyph.Text);

    /// <summary>Whether a glyph stands high: by its own design, or because it was raised.</summary>
    private static bool IsSuperior(TextLine line, in Glyph glyph)
    {
        // Asterisks stand high in every face.
        return IsRaised(line, glyph) || (char.IsAsciiDigit(glyph.Text[0]) && glyph.Bottom - line.Baseline > LeastRise * line.SizePt);
    }
}
