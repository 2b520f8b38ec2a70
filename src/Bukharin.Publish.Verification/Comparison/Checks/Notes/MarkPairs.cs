using Bukharin.Publish.Verification.Comparison.Aligning;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Which mark of an edition is which of the source, by the place that it leads back to.</summary>
/// <remarks>
/// A reference stands where it stands in the source. The mark of a lifted gloss has moved behind stops and closing marks, so
/// that its bracket can have stood before any of those; what the edition says of the place is checked by <see cref="GlossPlaceCheck"/>.
/// </remarks>
internal sealed class MarkPairs
{
    // A mark goes with words that are lost or added when they are more than a slip.
    private const int Slip = 3;

    private readonly TokenAlignment _alignment;

    private MarkPairs(TokenAlignment alignment, FoundMark?[] foundOf, List<FoundMark> left)
    {
        _alignment = alignment;
        FoundOf = foundOf;
        Left = left;
    }

    /// <summary>For each expected note the mark that stands in its place, or null.</summary>
    public FoundMark?[] FoundOf { get; }

    /// <summary>The marks that stand in no note's place.</summary>
    public List<FoundMark> Left { get; }

    /// <summary>Pairs the marks of an edition with those that the source has.</summary>
    /// <param name="story">The text.</param>
    /// <param name="expected">What there must be.</param>
    /// <param name="found">The marks in order.</param>
    /// <param name="leadsTo">Whether a mark leads to a note that says what an expected one says, which is given by its index.</param>
    public static MarkPairs Of(StoryComparison story, ExpectedEdition expected, List<FoundMark> found, Func<FoundMark, int, bool> leadsTo)
    {
        var foundOf = new FoundMark?[expected.Notes.Count];
        var isTaken = new bool[found.Count];

        // Several brackets may have their marks at one place: marks whose links lead to the right notes are taken first, then the rest in order.
        Take(leadsTo);
        Take((_, _) => true);
        return new MarkPairs(story.Alignment, foundOf, [.. found.Where((_, i) => !isTaken[i])]);

        void Take(Func<FoundMark, int, bool> isFit)
        {
            foreach (var index in expected.Marks.Where(index => foundOf[index] is null))
            {
                if (PlacesOf(expected.Notes[index]).FirstOrDefault(i => !isTaken[i] && isFit(found[i], index), -1) is >= 0 and var best)
                {
                    isTaken[best] = true;
                    foundOf[index] = found[best];
                }
            }
        }

        IEnumerable<int> PlacesOf(ExpectedNote note)
        {
            foreach (var (first, last) in story.Alignment.PlacesBefore(note.Position))
            {
                for (var i = FirstFrom(found, first); i < found.Count && (note.Bracket is null ? found[i].Position : found[i].First) <= last; i++)
                {
                    if (found[i].InWord == note.InWord)
                    {
                        yield return i;
                    }
                }
            }
        }
    }

    /// <summary>Whether a note's place is within words that are lost.</summary>
    public bool IsInLoss(ExpectedNote note) => _alignment.Hunks.Any(hunk =>
        hunk.OldStart < note.Position && note.Position <= hunk.OldEnd && hunk.Lost >= Slip);

    /// <summary>Whether a mark stands within words that are added.</summary>
    public bool IsInAddition(FoundMark mark) => _alignment.Hunks.Any(hunk =>
        hunk.NewStart < mark.Position && mark.Position <= hunk.NewEnd && hunk.Added >= Slip);

    private static int FirstFrom(List<FoundMark> found, int position)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].Position < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
