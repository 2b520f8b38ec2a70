using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Finds the lines that tell where figures are written which stand at heads and feet of pages.</summary>
internal static class FloatCalls
{
    /// <summary>The calls by the index of their line: the last line before the figures on which something is seen, or else the first behind them.</summary>
    public static Dictionary<int, FloatCall> Of(VerticalList list)
    {
        var calls = new Dictionary<int, FloatCall>();
        for (var i = 0; i < list.Floats.Length; i++)
        {
            var end = list.Floats[i].CallLine;
            var (line, isBefore) = (end - 1, list.Floats[i].BeginsStretch);
            while (!isBefore && line >= 0 && !Shows(list.Lines[line]))
            {
                isBefore = list.Lines[line].BreakBefore is not null;
                line--;
            }

            for (line = isBefore || line < 0 ? end : line; isBefore && line < list.Lines.Length && !Shows(list.Lines[line]); line++)
            {
            }

            if (line >= list.Lines.Length)
            {
                continue;
            }

            // The cells of a row are read one after another: all its lines tell of what comes behind it.
            for (var first = isBefore || list.Lines[line].Table is null ? line : line - list.Lines[line].Index; first <= line; first++)
            {
                var before = calls.GetValueOrDefault(first);
                calls[first] = new FloatCall(before.First > 0 ? before.First : i + 1, i + 1, before.Before + (isBefore ? 1 : 0));
            }
        }

        return calls;
    }

    private static bool Shows(GalleyLine line) => !line.Line.Runs.IsEmpty || line.Picture is not null;
}
