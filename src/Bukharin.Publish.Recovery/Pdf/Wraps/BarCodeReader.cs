using System.Collections.Immutable;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Bukharin.Publish.Recovery.Pdf.Wraps;

/// <summary>Reads bar codes as a scanner does: from the widths of black bars and of the white between them.</summary>
/// <remarks>EAN-13 and its add-on of five digits (ISO/IEC 15420). Each digit is two bars and two spaces, seven modules wide.</remarks>
internal static class BarCodeReader
{
    // The widths of space, bar, space, bar of each digit in the first set; in the second they come the other way round.
    private static readonly string[] Widths = ["3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112"];

    // The first of thirteen digits is told by which of the next six are of the second set.
    private static readonly string[] FirstDigits =
        ["111111", "112122", "112212", "112221", "121122", "122112", "122211", "121212", "121221", "122121"];

    private const double LeastHeight = 20;
    private const double WidestBarPt = 6;

    // What parts two codes is wider than any space within one, of four modules.
    private const double ModulesApart = 5.5;

    /// <summary>The codes of a page, from the left.</summary>
    public static ImmutableArray<string> Read(Page page)
    {
        var bars = page.Paths
            .Where(path => path.IsFilled && path.FillColor is { } colour && colour.ToRGBValues() is (< 0.01, < 0.01, < 0.01))
            .Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>()
            .Where(box => box.Height >= LeastHeight && box.Width <= WidestBarPt)
            .OrderBy(box => box.Left).ToList();
        if (bars.Count < 3)
        {
            return [];
        }

        var module = bars.Min(bar => bar.Width);
        var codes = new List<List<PdfRectangle>>();
        foreach (var bar in bars)
        {
            if (codes.Count == 0 || bar.Left - codes[^1][^1].Right > ModulesApart * module)
            {
                codes.Add([]);
            }

            codes[^1].Add(bar);
        }

        return [.. codes.Select(code => Digits(Runs(code, module)))];
    }

    /// <summary>Bars and spaces in turn, in modules, a bar first and last.</summary>
    private static List<int> Runs(List<PdfRectangle> bars, double module)
    {
        var runs = new List<int>();
        for (var i = 0; i < bars.Count; i++)
        {
            if (i > 0)
            {
                runs.Add((int)Math.Round((bars[i].Left - bars[i - 1].Right) / module));
            }

            runs.Add((int)Math.Round(bars[i].Width / module));
        }

        return runs;
    }

    private static string Digits(List<int> runs) => runs.Count switch
    {
        // A guard of three, six digits, a guard of five, six digits, a guard of three.
        59 => First(runs) + Half(runs, 3) + Half(runs, 32),

        // A guard of three, then digits that a space and a bar part.
        31 => string.Concat(Enumerable.Range(0, 5).Select(i => Digit(runs, 4 + (6 * i) - 1).Digit)),
        _ => "?",
    };

    private static char First(List<int> runs)
    {
        var sets = string.Concat(Enumerable.Range(0, 6).Select(i => Digit(runs, 3 + (4 * i)).Set));
        var digit = Array.IndexOf(FirstDigits, sets);
        return digit < 0 ? '?' : (char)('0' + digit);
    }

    private static string Half(List<int> runs, int start) => string.Concat(Enumerable.Range(0, 6).Select(i => Digit(runs, start + (4 * i)).Digit));

    private static (char Digit, char Set) Digit(List<int> runs, int start)
    {
        var widths = string.Concat(runs.GetRange(start, 4));
        var first = Array.IndexOf(Widths, widths);
        var second = Array.IndexOf(Widths, new string([.. widths.Reverse()]));
        return first >= 0 ? ((char)('0' + first), '1') : second >= 0 ? ((char)('0' + second), '2') : ('?', '?');
    }
}
