using System.Globalization;

namespace Bukharin.Publish.Diagnostics;

/// <summary>Finds the known name that was probably meant by an unknown one: the name of a key, an option, a command, a style.</summary>
public static class Nearest
{
    // Two names whose lengths differ by more than this are never near each other.
    private const int MostDifference = 8;

    /// <summary>The known name that is nearest to one that was written, or null if none is near enough to be meant.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">The known names; of two that are equally near, the first.</param>
    public static string? Find(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        return known
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(1, candidate.Name.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>A guess at what was meant, as a sentence to put behind another: " Did you mean 'x'?"; empty if no known name is near enough.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">The known names.</param>
    public static string Guess(string name, IEnumerable<string> known) => Find(name, known) is { } near ? $" Did you mean '{near}'?" : "";

    /// <summary>"Did you mean 'x'?" when a known name is near, else the list of known names.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">The known names.</param>
    /// <param name="form">The composite format in which a name is shown, with {0} for the name.</param>
    internal static string Hint(string name, IEnumerable<string> known, string form = "{0}")
    {
        var names = known.ToList();
        return Find(name, names) is { } near
            ? $"did you mean '{Show(near)}'?"
            : names.Count == 0 ? "there are none" : $"known are {string.Join(", ", names.Take(20).Select(Show))}{(names.Count > 20 ? ", …" : "")}.";

        string Show(string value) => string.Format(CultureInfo.InvariantCulture, form, value);
    }

    /// <summary>
    /// The number of letters to insert, delete, replace or swap with a neighbour to turn one word into the other; case does not
    /// count.
    /// </summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MostDifference)
        {
            return int.MaxValue;
        }

        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                    distances[i - 1, j - 1] + (IsSame(i, j) ? 0 : 1));
                if (i > 1 && j > 1 && IsSame(i, j - 1) && IsSame(i - 1, j))
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[left.Length, right.Length];

        bool IsSame(int i, int j) => char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
    }
}
