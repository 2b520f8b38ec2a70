namespace Bukharin.Publish.Recovery.Sequences;

/// <summary>Aligns two sequences of tokens.</summary>
/// <remarks>
/// A shortest edit script where there are few differences. Where there are many, it is made piece by piece as long as the
/// texts agree in more than they differ; else tokens that occur once in both parts hold the alignment ("patience diff"),
/// and what even these do not part is left as one difference: it is bounded work, and says what is the matter better than
/// a thousand accidental matches of "the".
/// </remarks>
internal sealed class SequenceAligner
{
    private const int MostEdits = 1024;

    private readonly int[] _old;
    private readonly int[] _now;
    private readonly int[] _newOf;
    private readonly MiddleSnake _snake;
    private readonly Stack<Hunk> _open = new();

    private SequenceAligner(int[] old, int[] now)
    {
        (_old, _now) = (old, now);
        _newOf = new int[old.Length];
        Array.Fill(_newOf, -1);
        _snake = new MiddleSnake(old, now, MostEdits);
    }

    /// <summary>Pairs the tokens of one sequence with those of another, in the order of both.</summary>
    /// <param name="old">The one sequence.</param>
    /// <param name="now">The other.</param>
    /// <param name="anchors">Pairs of indices that are known to belong together, rising in both.</param>
    /// <returns>For each token of the one the index of its partner in the other, or -1.</returns>
    public static int[] Align(int[] old, int[] now, IEnumerable<(int Old, int New)> anchors)
    {
        var aligner = new SequenceAligner(old, now);
        var (fromOld, fromNew) = (0, 0);
        foreach (var (atOld, atNew) in anchors)
        {
            aligner.AlignRange(new Hunk(fromOld, atOld, fromNew, atNew));
            aligner._newOf[atOld] = atNew;
            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }

        aligner.AlignRange(new Hunk(fromOld, old.Length, fromNew, now.Length));
        return aligner._newOf;
    }

    private void AlignRange(Hunk whole)
    {
        _open.Push(whole);
        while (_open.TryPop(out var range))
        {
            range = Trim(range);
            if (range.Lost == 0 || range.Added == 0)
            {
                continue;
            }

            if (_snake.Find(range) is { } snake)
            {
                for (var (i, j) = (snake.OldStart, snake.NewStart); i < snake.OldEnd; i++, j++)
                {
                    _newOf[i] = j;
                }

                _open.Push(range with { OldStart = snake.OldEnd, NewStart = snake.NewEnd });
                _open.Push(range with { OldEnd = snake.OldStart, NewEnd = snake.NewStart });
            }
            else if (_snake.Furthest(range) is { } place)
            {
                _open.Push(range with { OldStart = place.Old, NewStart = place.New });
                _open.Push(range with { OldEnd = place.Old, NewEnd = place.New });
            }
            else
            {
                PushBetweenUnique(range);
            }
        }
    }

    private Hunk Trim(Hunk range)
    {
        var (oldStart, oldEnd, newStart, newEnd) = range;
        while (oldStart < oldEnd && newStart < newEnd && _old[oldStart] == _now[newStart])
        {
            _newOf[oldStart++] = newStart++;
        }

        while (oldStart < oldEnd && newStart < newEnd && _old[oldEnd - 1] == _now[newEnd - 1])
        {
            _newOf[--oldEnd] = --newEnd;
        }

        return new Hunk(oldStart, oldEnd, newStart, newEnd);
    }

    private void PushBetweenUnique(Hunk range)
    {
        var places = new Dictionary<int, (int Old, int New)>();
        for (var i = range.OldStart; i < range.OldEnd; i++)
        {
            places[_old[i]] = places.TryGetValue(_old[i], out _) ? (-2, -1) : (i, -1);
        }

        for (var j = range.NewStart; j < range.NewEnd; j++)
        {
            if (places.TryGetValue(_now[j], out var place) && place.Old >= 0)
            {
                places[_now[j]] = place.New == -1 ? (place.Old, j) : (-2, -1);
            }
        }

        var pairs = places.Values.Where(place => place is { Old: >= 0, New: >= 0 }).OrderBy(place => place.Old).ToList();
        var (fromOld, fromNew) = (range.OldStart, range.NewStart);
        foreach (var index in LongestRising.Of([.. pairs.Select(pair => pair.New)]))
        {
            var (atOld, atNew) = pairs[index];
            _newOf[atOld] = atNew;
            _open.Push(new Hunk(fromOld, atOld, fromNew, atNew));
            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }

        if (fromOld > range.OldStart)
        {
            _open.Push(new Hunk(fromOld, range.OldEnd, fromNew, range.NewEnd));
        }
    }
}
