using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Pdf.Pages;
using static Bukharin.Publish.Recovery.Pdf.Lines.LinePlaces;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>Finds how lines belong together by where they stand.</summary>
/// <remarks>
/// Files differ in what a line's end holds. Ours keep the space at which a line was broken, and say of a line that ends inside
/// a word that it does; others drop the space, and then only the room that was left on the line tells.
/// A paragraph's end and a space are the same to whoever compares words; what must never go wrong is a word.
/// </remarks>
internal sealed class LineJoining : ILineJoining
{
    /// <summary>Share of the full lines that must end in a space before its absence means something.</summary>
    private const double LeastShare = 0.93;

    /// <summary>Share of a page's width that a line of running text fills, at least.</summary>
    private const double LeastMeasure = 0.35;

    /// <summary>How far a column is indented on the right, at most, in sizes of its type.</summary>
    private const double MostIndent = 4;

    /// <summary>A word of so many characters may have been cut by force.</summary>
    private const int LongWord = 20;

    /// <summary>The widest space between two words of a sentence, in sizes of its type.</summary>
    private const double WidestSpace = 2;

    /// <summary>How far the foot of a raised figure is above the baseline, at least, in sizes of its type.</summary>
    private const double LeastRise = 0.14;

    private readonly bool _isOurs;
    private readonly bool _keepsSpaces;
    private readonly bool _isUnsure;
    private readonly bool _hyphenIsSoft;
    private readonly double _longestLine;
    private readonly Dictionary<PageContent, double> _rightEdges = new(ReferenceEqualityComparer.Instance);

    /// <param name="lines">All lines of a file, in reading order.</param>
    /// <param name="isOurs">Whether lines that were broken between words are known to end in a space, as in files of ours.</param>
    public LineJoining(IReadOnlyList<TextLine> lines, bool isOurs = false)
    {
        _isOurs = isOurs;
        _longestLine = lines.Count > 0 ? lines.Max(line => line.Right - line.Left) : 0;
        foreach (var line in lines)
        {
            _rightEdges[line.Page] = Math.Max(_rightEdges.GetValueOrDefault(line.Page), line.Right);
        }

        var (full, kept) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            // Lines that are sure to end between two words of a sentence.
            var (line, next) = (lines[i], lines[i + 1]);
            if (line.Right - line.Left > Math.Max(0.85 * _longestLine, LeastMeasure * line.Page.WidthPt) && line.Page == next.Page && IsSameType(line, next) && !IsApart(line, next)
                && !IsIndented(lines, i) && (char.IsLetterOrDigit(line.LastCharacter) || line.LastCharacter is ',' or ';')
                && LastWord(lines, i).Length < LongWord && next.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and < LongWord)
            {
                full++;
                kept += line.EndsInSpace ? 1 : 0;
            }
        }

        _keepsSpaces = isOurs || (full > 0 ? kept >= LeastShare * full : lines.Any(line => line.EndsInSpace));
        _isUnsure = full == 0 && !_keepsSpaces;

        // U+2010 that stands at line ends and nowhere else is not the author's: some programs hyphenate with it, and ours does not.
        _hyphenIsSoft = !isOurs && !lines.Any(line => line.Text.AsSpan()[..^1].Contains(PageCharacters.Hyphen));
    }

    public bool IsOpen(TextLine line) => EndsInSoftHyphen(line) || line.EndsInsideWord || line.LastCharacter == PageCharacters.ZeroWidthSpace || (_keepsSpaces && line.EndsInSpace);

    public LineJoin After(IReadOnlyList<TextLine> flow, int index)
    {
        var (line, next) = (flow[index], flow[index + 1]);
        if (line.Cell != next.Cell || line.Float != next.Float || line.IsPicture || next.IsPicture)
        {
            return LineJoin.NewParagraph;
        }

        if (EndsInSoftHyphen(line))
        {
            return LineJoin.SoftHyphen;
        }

        if (!line.EndsInSpace && line.LastCharacter == PageCharacters.ZeroWidthSpace)
        {
            return LineJoin.Word;
        }

        if (_keepsSpaces && line.EndsInSpace)
        {
            return LineJoin.Space;
        }

        if (_isOurs)
        {
            return line.EndsInsideWord ? LineJoin.Word : LineJoin.NewParagraph;
        }

        // Where no line tells what line ends hold, and where lines keep their spaces, a word wider than a line was cut.
        var isCut = (_isUnsure || _keepsSpaces) && IsCut(line, next);
        if (!IsSameType(line, next) || IsApart(line, next, isCut ? DisplayLeading : UsualLeading))
        {
            return LineJoin.NewParagraph;
        }

        if (IsIndented(flow, index))
        {
            return LineJoin.NewParagraph;
        }

        if (isCut)
        {
            return LineJoin.Word;
        }

        if (IsFull(flow, index))
        {
            if (IsBrokenInWord(flow, index))
            {
                return LineJoin.Word;
            }

            if (!_keepsSpaces)
            {
                return LineJoin.Space;
            }
        }

        return LineJoin.NewParagraph;
    }

    private bool EndsInSoftHyphen(TextLine line) => !line.EndsInSpace
        && (line.LastCharacter == PageCharacters.SoftHyphen || (_hyphenIsSoft && line.LastCharacter == PageCharacters.Hyphen));

    /// <summary>Whether the next line's first word would not have fitted on the line.</summary>
    private bool IsFull(IReadOnlyList<TextLine> flow, int index)
    {
        var (line, next) = (flow[index], flow[index + 1]);
        var edge = line.Right;
        for (var i = Math.Max(0, index - 1); i <= Math.Min(index + 2, flow.Count - 1); i++)
        {
            if (flow[i].Page == line.Page && IsSameType(line, flow[i]) && !IsApart(flow[Math.Min(i, index + 1)], flow[Math.Max(i, index)]))
            {
                edge = Math.Max(edge, flow[i].Right);
            }
        }

        // The neighbours may all be short; but no column is much narrower than the page's widest line, quotations neither.
        edge = Math.Max(edge, _rightEdges.GetValueOrDefault(line.Page) - (MostIndent * line.SizePt));
        var space = PageCharacters.IsBreakable(line.LastCharacter) ? 0 : 0.2 * line.SizePt;
        return line.Right + space + FirstWordWidth(next) > edge - (0.1 * line.SizePt);
    }

    private static double FirstWordWidth(TextLine line)
    {
        var i = line.First + 1;
        while (i < line.Glyphs.Length && !line.Glyphs[i].IsSpace && !PageCharacters.IsBreakable(line.Glyphs[i - 1].Text[^1])
            && !SpacelessScripts.MayPart(line.Glyphs[i - 1].Text, line.Glyphs[i].Text))
        {
            i++;
        }

        return Width(line.Glyphs.AsSpan()[line.First..i]);
    }

    private static double Width(ReadOnlySpan<Glyph> glyphs)
    {
        var (left, right) = (glyphs[0].Left, glyphs[0].Right);
        foreach (ref readonly var glyph in glyphs)
        {
            (left, right) = (Math.Min(left, glyph.Left), Math.Max(right, glyph.Right));
        }

        return right - left;
    }

    /// <summary>Whether a full line ends at a place where a word may be broken without a hyphen.</summary>
    private bool IsBrokenInWord(IReadOnlyList<TextLine> flow, int index)
    {
        var (line, next) = (flow[index], flow[index + 1]);
        var word = LastWord(flow, index);
        if (_keepsSpaces && IsAddress(word))
        {
            return true;
        }

        if (IsSpaceless(line, next))
        {
            return true;
        }

        // A dash with a space before it has one behind it too, although the line's end does not show it.
        return PageCharacters.IsBreakable(line.LastCharacter) && word.Length > 1
            && (line.LastCharacter != '\u2026' || char.IsLetter(next.FirstCharacter));
    }

    private static bool IsSpaceless(TextLine line, TextLine next) => SpacelessScripts.MayPart(line.Glyphs[line.Last].Text, next.Glyphs[next.First].Text);

    private static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal);

    /// <summary>The word with which a line ends, from where it began.</summary>
    private static string LastWord(IReadOnlyList<TextLine> flow, int index)
    {
        const int MostLines = 8;
        var word = "";
        for (var i = index; i >= 0 && i > index - MostLines; i--)
        {
            var text = flow[i].Text;
            var start = text.LastIndexOf(' ') + 1;
            word = text[start..] + word;
            if (start > 0 || i == 0 || flow[i - 1].EndsInSpace || !IsSameType(flow[i - 1], flow[i]) || IsApart(flow[i - 1], flow[i]))
            {
                break;
            }
        }

        return word;
    }

    /// <summary>Whether the line ends inside a word that no line could hold, and that was cut where the line was full.</summary>
    private bool IsCut(TextLine line, TextLine next)
    {
        var start = line.Glyphs.Length - 1;
        while (start > 0 && !line.Glyphs[start - 1].IsSpace)
        {
            start--;
        }

        // Behind a leader stands a number of its own, however long the word is with which the next line begins.
        var last = start;
        while (last > 0 && line.Glyphs[last - 1].IsSpace)
        {
            last--;
        }

        if (last > 0 && line.Glyphs[start].Left - line.Glyphs[last - 1].Right > WidestSpace * line.SizePt)
        {
            return false;
        }

        return (char.IsLetterOrDigit(line.LastCharacter) || PageCharacters.IsAccent(line.Glyphs[line.Last].Text[^1..])) && (char.IsLetterOrDigit(next.FirstCharacter) || next.FirstCharacter is '-') && !BeginsRaised(next)
            && line.Right - line.Glyphs[start].Left + FirstWordWidth(next) > Math.Max(0.9 * _longestLine, LeastMeasure * line.Page.WidthPt);
    }

    /// <summary>Whether a line begins with a figure that stands high, as the marks of notes do.</summary>
    private static bool BeginsRaised(TextLine line) =>
        line.Glyphs[line.First] is var first && char.IsAsciiDigit(first.Text[0]) && first.Bottom - line.Baseline > LeastRise * line.SizePt;
}
