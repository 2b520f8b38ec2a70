namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>How one line stands to the next: type, distance, indents.</summary>
internal static class LinePlaces
{
    /// <summary>The most leading within a paragraph, in sizes of its type; lines of titles may have a little more.</summary>
    public const double UsualLeading = 1.75;
    public const double DisplayLeading = 1.9;

    public static bool IsSameType(TextLine line, TextLine next) => Math.Abs(line.SizePt - next.SizePt) < 0.12 * line.SizePt;

    /// <summary>Whether more than the usual leading parts two lines of a page.</summary>
    public static bool IsApart(TextLine line, TextLine next, double leading = UsualLeading) =>
        line.Page == next.Page && line.Baseline - next.Baseline > leading * Math.Max(line.SizePt, next.SizePt);

    /// <summary>Whether the next line stands to the right of where the paragraph would go on.</summary>
    public static bool IsIndented(IReadOnlyList<TextLine> flow, int index)
    {
        var (line, next) = (flow[index], flow[index + 1]);
        if (line.Page != next.Page)
        {
            // The margins of left and right pages differ: only the lines of the same page can be compared.
            return index + 2 < flow.Count && flow[index + 2] is var second && second.Page == next.Page && !IsApart(next, second)
                && !IsCentred(next, second) && next.Left > second.Left + (0.8 * next.SizePt);
        }

        if (IsCentred(line, next) || IsAlignedRight(line, next))
        {
            return false;
        }

        if (next.Left <= line.Left + (0.8 * line.SizePt))
        {
            return false;
        }

        // Behind a label that hangs, the text stands where the next line begins.
        for (var i = line.First + 1; i < Math.Min(line.Glyphs.Length, line.First + 16); i++)
        {
            if (line.Glyphs[i - 1].IsSpace && !line.Glyphs[i].IsSpace && Math.Abs(line.Glyphs[i].Left - next.Left) <= 0.15 * line.SizePt)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlignedLeft(TextLine line, TextLine next) => Math.Abs(line.Left - next.Left) <= 0.1 * line.SizePt;

    private static bool IsAlignedRight(TextLine line, TextLine next) =>
        Math.Abs(line.Right - next.Right) <= 0.1 * line.SizePt && !IsAlignedLeft(line, next);

    private static bool IsCentred(TextLine line, TextLine next) =>
        Math.Abs(line.Left + line.Right - next.Left - next.Right) <= 0.2 * line.SizePt && !IsAlignedLeft(line, next);
}
