using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Galley;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Answers quickly how high some note lines are, from sums made in advance.</summary>
internal sealed class NoteHeights
{
    private readonly double[] _sums;
    private readonly ImmutableArray<NoteLine> _lines;

    public NoteHeights(ImmutableArray<NoteLine> lines)
    {
        _lines = lines;
        _sums = new double[lines.Length + 1];
        for (var i = 0; i < lines.Length; i++)
        {
            _sums[i + 1] = _sums[i] + lines[i].SpaceBeforePt + lines[i].Paragraph.Format.LeadingPt;
        }
    }

    /// <summary>The height of some lines: their leadings and spaces, without the space above the first.</summary>
    public double Between(int start, int end) => end <= start ? 0 : _sums[end] - _sums[start] - _lines[start].SpaceBeforePt;

    /// <summary>Finds how many lines fit into a height.</summary>
    /// <returns>The greatest end, at most <paramref name="end"/>, up to which the lines fit.</returns>
    public int Fit(int start, int end, double height)
    {
        var low = start;
        var high = end;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Between(start, middle) <= height + 1e-6)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
