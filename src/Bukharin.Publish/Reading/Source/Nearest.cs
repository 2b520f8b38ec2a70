using System.Globalization;

namespace Bukharin.Publish.Reading.Source;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>"Did you mean 'x'?" when a known name is near, else the list of known names.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">The known names.</param>
    /// <param name="form">How a name is shown, with {0} for it.</param>
    public static string Hint(string name, IEnumerable<string> known, string form = "{0}")
    {
        var names = known.ToList();
        var near = names
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault(candidate => candidate.Distance <= Math.Max(1, candidate.Name.Length / 3));
        return near.Name is not null
            ? $"did you mean '{Show(near.Name)}'?"
            : names.Count == 0 ? "there are none" : $"known are {string.Join(", ", names.Take(20).Select(Show))}{(names.Count > 20 ? ", …" : "")}.";

        string Show(string value) => string.Format(CultureInfo.InvariantCulture, form, value);
    }

    /// <summary>Levenshtein's distance, letters compared without case.</summary>
    private static int Distance(string left, string right)
    {
        // Names are short; what is longer than any of them is near none.
        if (Math.Abs(left.Length - right.Length) > 8)
        {
            return int.MaxValue;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + substitution);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
