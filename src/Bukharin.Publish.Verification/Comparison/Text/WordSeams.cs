namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Characters over the ends of lines, of which a page does not say whether they are one word or several.</summary>
internal static class WordSeams
{
    /// <summary>Where the first word ends: all is one where that has been seen, first of all in the source, and several where all of them have.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where the characters begin.</param>
    /// <param name="seams">The places at which a word may end.</param>
    /// <param name="whole">Where the characters end; seams behind it do not count.</param>
    /// <param name="vocabulary">The words that have been seen.</param>
    public static int EndOfFirst(string text, int start, IEnumerable<int> seams, int whole, WordNumbers vocabulary)
    {
        List<int> edges = [start, .. seams.Where(seam => seam < whole), whole];

        // From the last back: where the word ends that begins at each edge, if all from there on are words.
        var ends = new int[edges.Count];
        for (var from = edges.Count - 2; from >= 0; from--)
        {
            for (var to = edges.Count - 1; to > from && ends[from] == 0; to--)
            {
                ends[from] = (to == edges.Count - 1 || ends[to] > 0) && vocabulary.Knows(NormalForm.Of(text.AsSpan(edges[from], edges[to] - edges[from]))) ? edges[to] : 0;
            }
        }

        return ends[0] > 0 ? ends[0] : whole;
    }
}
