using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Breaks display lines so that they are of like widths and do not end in a word that belongs to the next.</summary>
internal static class BalancedLines
{
    // A line that ends in "of" or "a" is worse than one that is a quarter shorter or longer than the others.
    private const double Dangling = 0.25;
    private const int LongestDanglingWord = 4;

    // What a single word alone on the last of three lines or more costs, in the same measure.
    private const double Widow = 0.4;

    /// <summary>Breaks a text into a number of lines.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="widths">Their widths.</param>
    /// <param name="space">Width of the space between them, in the same unit.</param>
    /// <param name="count">Number of lines, from 1 to the number of words.</param>
    /// <param name="goesOn">Whether a word, by its index, goes on with the one before it, with no space between them: where a script has none; null where none does.</param>
    /// <returns>Number of words in each line, the width of the widest, and how bad the lines are: 0 for lines of one width.</returns>
    public static (ImmutableArray<int> Words, double Width, double Badness) Break(
        ImmutableArray<string> words, ImmutableArray<double> widths, double space, int count, Func<int, bool>? goesOn = null)
    {
        var mean = (widths.Sum() + (space * Math.Max(0, Spaces(0, words.Length) - (count - 1)))) / count;

        // Shortest path: the cost of the first lines that end before a word, by number of lines.
        var cost = new double[count + 1, words.Length + 1];
        var from = new int[count + 1, words.Length + 1];
        for (var line = 1; line <= count; line++)
        {
            for (var end = line; end <= words.Length - (count - line); end++)
            {
                cost[line, end] = double.PositiveInfinity;
                var width = -space;
                var ending = end < words.Length && Dangles(words[end - 1]) ? Dangling : 0;
                for (var start = end - 1; start >= line - 1; start--)
                {
                    width += widths[start] + (start + 1 < end && goesOn?.Invoke(start + 1) == true ? 0 : space);
                    if (line == 1 && start > 0)
                    {
                        continue;
                    }

                    var badness = (width / mean) - 1;
                    if (badness > 0 && badness * badness > cost[line, end])
                    {
                        // A longer line is only worse, whatever stands before it.
                        break;
                    }

                    var whole = cost[line - 1, start] + (badness * badness) + (end == words.Length && start == end - 1 && count > 2 ? Widow : ending);
                    if (whole < cost[line, end])
                    {
                        (cost[line, end], from[line, end]) = (whole, start);
                    }
                }
            }
        }

        var lengths = new int[count];
        var widest = 0.0;
        for (int line = count, end = words.Length; line > 0; line--)
        {
            var start = from[line, end];
            lengths[line - 1] = end - start;
            widest = Math.Max(widest, widths.AsSpan()[start..end].ToArray().Sum() + (space * Spaces(start, end)));
            end = start;
        }

        return ([.. lengths], widest, cost[count, words.Length]);

        int Spaces(int start, int end) => end - start - 1 - (goesOn is null ? 0 : Enumerable.Range(start + 1, end - start - 1).Count(goesOn));
    }

    private static bool Dangles(string word) => word.Length <= LongestDanglingWord && word.All(char.IsLower);
}
