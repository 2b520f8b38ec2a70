using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Pagination;

/// <summary>Finds places of a block's words on pages in the copy that other formats have, whose lines hold what stands in the margin of pages.</summary>
/// <remarks>Both have the same characters; what is set in the place of some may differ beside a page. The characters before each run are counted once, since a block can fill hundreds of pages.</remarks>
internal sealed class SameRuns
{
    private readonly ImmutableArray<Run> _set;
    private readonly int[] _before;
    private readonly List<(int Run, int Start, int Count)> _words = [];
    private readonly Dictionary<(Type, SourceSpan), int> _others = [];

    /// <param name="set">The runs as they are set on pages.</param>
    /// <param name="all">The runs of the other copy.</param>
    public SameRuns(ImmutableArray<Run> set, ImmutableArray<Run> all)
    {
        _set = set;
        _before = new int[set.Length + 1];
        for (var i = 0; i < set.Length; i++)
        {
            _before[i + 1] = _before[i] + (set[i] is TextRun words ? InkedCharacters.Count(words.Text) : 0);
        }

        var start = 0;
        for (var i = 0; i < all.Length; i++)
        {
            _others.TryAdd((all[i].GetType(), all[i].Span), i);
            if (all[i] is TextRun { Format.Intervention: not InterventionKind.Page } words && InkedCharacters.Count(words.Text) is > 0 and var count)
            {
                _words.Add((i, start, count));
                start += count;
            }
        }
    }

    /// <summary>The run that is no words, or the number of a note.</summary>
    /// <param name="index">Its index among those that are set.</param>
    public int Of(int index) => _others[(_set[index].GetType(), _set[index].Span)];

    /// <summary>The run of some words, and the number of its characters before them.</summary>
    /// <param name="index">The index of their run among those that are set.</param>
    /// <param name="count">The number of its characters before them.</param>
    public (int Run, int Count) Of(int index, int count)
    {
        count += _before[index];
        var (low, high) = (0, _words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _words[middle].Start <= count ? (middle, high) : (low, middle - 1);
        }

        var words = _words[low];
        return (words.Run, Math.Min(count - words.Start, words.Count - 1));
    }
}
