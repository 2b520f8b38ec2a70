using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Sequences;

namespace Bukharin.Publish.Verification.Comparison.Aligning;

/// <summary>Which token of the source is which of the edition.</summary>
internal sealed class TokenAlignment
{
    /// <summary>For each expected token the index of the found one, or -1.</summary>
    public required int[] NewOf { get; init; }

    /// <summary>For each found token the index of the expected one, or -1.</summary>
    public required int[] OldOf { get; init; }

    /// <summary>The differences in order, without what has moved.</summary>
    public required ImmutableArray<Hunk> Hunks { get; init; }

    /// <summary>What stands elsewhere, in the order of the source.</summary>
    public required ImmutableArray<CommonRun> Moved { get; init; }

    /// <summary>Whether a place of the edition is the one before an expected token, as far as the words around it tell.</summary>
    /// <param name="position">Index of the expected token; the number of tokens is the place at the end.</param>
    /// <param name="place">Index of the found token that the place is before.</param>
    /// <param name="isLed">Whether only the word behind the place counts where it is found, not the word before it.</param>
    public bool IsPlaceBefore(int position, int place, bool isLed = false) =>
        PlacesBefore(position, isLed).Any(range => range.First <= place && place <= range.Last);

    /// <summary>The places of the edition that may be the one before an expected token.</summary>
    /// <inheritdoc cref="IsPlaceBefore" />
    public IEnumerable<(int First, int Last)> PlacesBefore(int position, bool isLed = false)
    {
        var follows = position > 0 && NewOf[position - 1] >= 0;
        var leads = position < NewOf.Length && NewOf[position] >= 0;
        if (leads)
        {
            yield return (LeftOf(NewOf[position]), NewOf[position]);
        }

        if (follows && !(leads && isLed))
        {
            yield return (NewOf[position - 1] + 1, RightOf(NewOf[position - 1] + 1));
        }

        if (!leads && !follows)
        {
            var left = position - 1;
            while (left >= 0 && NewOf[left] < 0)
            {
                left--;
            }

            var first = left >= 0 ? NewOf[left] + 1 : 0;
            yield return (first, RightOf(first));
        }
    }

    private int LeftOf(int place)
    {
        while (place > 0 && OldOf[place - 1] < 0)
        {
            place--;
        }

        return place;
    }

    private int RightOf(int place)
    {
        while (place < OldOf.Length && OldOf[place] < 0)
        {
            place++;
        }

        return place;
    }
}
