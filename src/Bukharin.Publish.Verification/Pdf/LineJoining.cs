namespace Bukharin.Publish.Verification.Pdf;

/// <summary>Finds how lines belong together.</summary>
/// <remarks>
/// Files differ in what a line's end holds. Ours keep the space at which a line was broken, so that a line without one is
/// a paragraph's last or was broken inside a word; others drop it, and then only the room that was left on the line tells.
/// A paragraph's end and a space are the same to whoever compares words; what must never go wrong is a word.
/// </remarks>
internal sealed class LineJoining
{
    /// <summary>Share of the lines that must end in a space before their absence means something.</summary>
    private const double LeastShare = 0.15;

    private readonly bool _keepsSpaces;
    private readonly double _longestLine;

    /// <param name="lines">All lines of a file.</param>
    public LineJoining(IReadOnlyCollection<TextLine> lines)
    {
        _keepsSpaces = lines.Count > 0 && lines.Count(line => line.EndsInSpace) >= LeastShare * lines.Count;
        _longestLine = lines.Count > 0 ? lines.Max(line => line.Right - line.Left) : 0;
    }

    /// <summary>Whether a line shows by itself that what it says goes on.</summary>
    public bool IsOpen(TextLine line) => line.LastCharacter == Characters.SoftHyphen || (_keepsSpaces && line.EndsInSpace);

    /// <summary>How line <paramref name="index"/> and the next belong together.</summary>
    /// <param name="flow">Lines in reading order.</param>
    /// <param name="index">Index of a line that is not the last.</param>
    public LineJoin After(IReadOnlyList<TextLine> flow, int index)
    {
        var (line, next) = (flow[index], flow[index + 1]);
        if (line.LastCharacter == Characters.SoftHyphen && !line.EndsInSpace)
        {
            return LineJoin.SoftHyphen;
        }

        if (_keepsSpaces && line.EndsInSpace)
        {
            return LineJoin.Space;
        }

        if (!IsSameType(line, next) || IsApart(line, next) || IsIndented(line, next))
        {
            return LineJoin.NewParagraph;
        }

        if (IsFull(flow, index))
        {
            if (IsBrokenInWord(line, next))
            {
                return LineJoin.Word;
            }

            if (!_keepsSpaces)
            {
                return LineJoin.Space;
            }
        }

        return _keepsSpaces && IsCut(line) ? LineJoin.Word : LineJoin.NewParagraph;
    }

    private static bool IsSameType(TextLine line, TextLine next) => Math.Abs(line.SizePt - next.SizePt) < 0.12 * line.SizePt;

    /// <summary>Whether more than the usual leading parts two lines of a page.</summary>
    private static bool IsApart(TextLine line, TextLine next) =>
        line.Page == next.Page && line.Baseline - next.Baseline > 1.75 * Math.Max(line.SizePt, next.SizePt);

    /// <summary>Whether the next line stands to the right of where the paragraph would go on.</summary>
    private static bool IsIndented(TextLine line, TextLine next)
    {
        if (line.Page == next.Page && (IsCentred(line, next) || IsAlignedRight(line, next)))
        {
            return false;
        }

        // The margins of left and right pages differ.
        var shift = line.Page == next.Page ? 0 : Shift(line.Page, next.Page);
        var left = next.Left - shift;
        if (left <= line.Left + (0.8 * line.SizePt))
        {
            return false;
        }

        // Behind a label that hangs, the text stands where the next line begins.
        for (var i = line.First + 1; i < Math.Min(line.Glyphs.Length, line.First + 16); i++)
        {
            if (line.Glyphs[i - 1].IsSpace && !line.Glyphs[i].IsSpace && Math.Abs(line.Glyphs[i].Left - left) <= 0.15 * line.SizePt)
            {
                return false;
            }
        }

        return true;
    }

    private static double Shift(PageContent page, PageContent next) =>
        page.Glyphs.IsEmpty || next.Glyphs.IsEmpty ? 0 : next.Glyphs.Min(glyph => glyph.Left) - page.Glyphs.Min(glyph => glyph.Left);

    /// <summary>Whether the next line's first word would not have fitted on the line.</summary>
    private static bool IsFull(IReadOnlyList<TextLine> flow, int index)
    {
        var (line, next) = (flow[index], flow[index + 1]);
        var edge = line.Right;
        for (var i = Math.Max(0, index - 1); i <= Math.Min(index + 2, flow.Count - 1); i++)
        {
            if (flow[i].Page == line.Page && IsSameType(line, flow[i]))
            {
                edge = Math.Max(edge, flow[i].Right);
            }
        }

        var space = Characters.IsBreakable(line.LastCharacter) ? 0 : 0.2 * line.SizePt;
        return line.Right + space + FirstWordWidth(next) > edge - (0.1 * line.SizePt);
    }

    private static double FirstWordWidth(TextLine line)
    {
        var i = line.First + 1;
        while (i < line.Glyphs.Length && !line.Glyphs[i].IsSpace && !Characters.IsBreakable(line.Glyphs[i - 1].Text[^1]))
        {
            i++;
        }

        return line.Glyphs[i - 1].Right - line.Left;
    }

    /// <summary>Whether a full line ends at a place where a word may be broken without a hyphen.</summary>
    private bool IsBrokenInWord(TextLine line, TextLine next)
    {
        var text = line.Text;
        var last = text[(text.LastIndexOf(' ') + 1)..];
        if (last.Contains("://", StringComparison.Ordinal) || last.StartsWith("www.", StringComparison.Ordinal)
            || (last.Contains('@', StringComparison.Ordinal) && char.IsLetterOrDigit(last[^1])))
        {
            return _keepsSpaces || !char.IsLetterOrDigit(last[^1]);
        }

        // A dash with a space before it has one behind it too, although the line's end does not show it.
        return Characters.IsBreakable(line.LastCharacter) && last.Length > 1
            && (line.LastCharacter != '\u2026' || char.IsLetter(next.FirstCharacter));
    }

    /// <summary>Whether the line ends inside a word that is too long for any line.</summary>
    private bool IsCut(TextLine line)
    {
        var start = line.Glyphs.Length - 1;
        while (start > 0 && !line.Glyphs[start - 1].IsSpace)
        {
            start--;
        }

        return line.Right - line.Glyphs[start].Left > 0.6 * _longestLine && line.Right - line.Left > 0.85 * _longestLine;
    }

    private static bool IsAlignedLeft(TextLine line, TextLine next) => Math.Abs(line.Left - next.Left) <= 0.1 * line.SizePt;

    private static bool IsAlignedRight(TextLine line, TextLine next) =>
        Math.Abs(line.Right - next.Right) <= 0.1 * line.SizePt && !IsAlignedLeft(line, next);

    private static bool IsCentred(TextLine line, TextLine next) =>
        Math.Abs(line.Left + line.Right - next.Left - next.Right) <= 0.2 * line.SizePt && !IsAlignedLeft(line, next);
}
