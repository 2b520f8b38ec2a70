namespace Bukharin.Publish.Recovery.Sequences;

/// <summary>Finds the middle of a shortest edit script in linear space.</summary>
/// <remarks>E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), section 4b; given up when the script is too long.</remarks>
internal sealed class MiddleSnake(int[] old, int[] now, int mostEdits)
{
    // The place of a path that has left the two sequences: so far below zero that no step leads back.
    private const int Outside = int.MinValue / 2;

    // Half the script from either end, on diagonals from -mostEdits/2 to mostEdits/2, and one beyond.
    private readonly int _reach = (mostEdits / 2) + 2;
    private readonly int[] _forward = new int[(2 * ((mostEdits / 2) + 2)) + 1];
    private readonly int[] _backward = new int[(2 * ((mostEdits / 2) + 2)) + 1];

    /// <summary>Finds the run of equal tokens in the middle of the shortest script between two ranges.</summary>
    /// <param name="range">The ranges; neither empty, and they begin and end with different tokens.</param>
    /// <returns>Its start and end in both sequences; null where the script has more edits than are allowed.</returns>
    public (int OldStart, int NewStart, int OldEnd, int NewEnd)? Find(Hunk range)
    {
        var (n, m) = (range.Lost, range.Added);
        var delta = n - m;
        var isOdd = (delta & 1) != 0;
        _forward[_reach + 1] = 0;
        _backward[_reach + 1] = 0;
        var half = Math.Min((n + m + 1) / 2, mostEdits / 2);
        for (var d = 0; d <= half; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && _forward[_reach + k - 1] < _forward[_reach + k + 1])
                    ? _forward[_reach + k + 1]
                    : _forward[_reach + k - 1] + 1;
                var (startX, y) = (x, x - k);
                if (y > m || y < 0 || x < 0 || x > n)
                {
                    _forward[_reach + k] = Outside;
                    continue;
                }

                while (x < n && y < m && old[range.OldStart + x] == now[range.NewStart + y])
                {
                    x++;
                    y++;
                }

                _forward[_reach + k] = x;
                var other = delta - k;
                if (isOdd && other >= -(d - 1) && other <= d - 1 && x + _backward[_reach + other] >= n)
                {
                    return (range.OldStart + startX, range.NewStart + startX - k, range.OldStart + x, range.NewStart + y);
                }
            }

            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && _backward[_reach + k - 1] < _backward[_reach + k + 1])
                    ? _backward[_reach + k + 1]
                    : _backward[_reach + k - 1] + 1;
                var (startX, y) = (x, x - k);
                if (y > m || y < 0 || x < 0 || x > n)
                {
                    _backward[_reach + k] = Outside;
                    continue;
                }

                while (x < n && y < m && old[range.OldEnd - 1 - x] == now[range.NewEnd - 1 - y])
                {
                    x++;
                    y++;
                }

                _backward[_reach + k] = x;
                var other = delta - k;
                if (!isOdd && other >= -d && other <= d && x + _forward[_reach + other] >= n)
                {
                    return (range.OldEnd - x, range.NewEnd - y, range.OldEnd - startX, range.NewEnd - (startX - k));
                }
            }
        }

        return null;
    }

    /// <summary>How far a script of half the allowed edits gets, after <see cref="Find"/> has given up.</summary>
    /// <param name="range">The ranges that were given up.</param>
    /// <returns>The place in both sequences; null where the script has no more agreement than edits, and so no worth.</returns>
    public (int Old, int New)? Furthest(Hunk range)
    {
        var edits = mostEdits / 2;
        var best = (Old: 0, New: 0);
        for (var k = -edits; k <= edits; k += 2)
        {
            var x = _forward[_reach + k];
            var y = x - k;
            if (x >= 0 && y >= 0 && x <= range.Lost && y <= range.Added && x + y > best.Old + best.New)
            {
                best = (x, y);
            }
        }

        var matches = (best.Old + best.New - edits) / 2;
        return matches > edits ? (range.OldStart + best.Old, range.NewStart + best.New) : null;
    }
}
