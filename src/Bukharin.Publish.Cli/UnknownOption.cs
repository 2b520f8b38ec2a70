using System.CommandLine;

namespace Bukharin.Publish.Cli;

/// <summary>Finds an option that no command has. The parser takes it for a path, and would begin to work.</summary>
internal static class UnknownOption
{
    private const string EndOfOptions = "--";

    // As many slips of the finger still leave a word recognisable.
    private const int Slips = 2;

    /// <summary>What is to be said of the first unknown option, or null if all are known.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="command">The command that it names.</param>
    /// <param name="root">The program's own options.</param>
    public static string? Find(IEnumerable<string> args, Command command, RootCommand root)
    {
        List<string> known = [.. command.Options.Concat(root.Options).SelectMany(option => option.Aliases.Append(option.Name)).Distinct(StringComparer.Ordinal)];
        var unknown = args
            .TakeWhile(argument => argument != EndOfOptions)
            .Where(argument => argument.Length > 1 && argument[0] == '-')
            .Select(argument => argument.Split('=', ':')[0])
            .FirstOrDefault(name => !known.Contains(name) && !IsShortWithValue(name, known));
        if (unknown is null)
        {
            return null;
        }

        var near = known.Where(name => name.StartsWith("--", StringComparison.Ordinal)).MinBy(name => Distance(unknown, name));
        var guess = near is not null && Distance(unknown, near) <= Slips ? $" Did you mean '{near}'?" : "";
        return $"There is no option '{unknown}'.{guess} A path that begins with '-' goes behind '{EndOfOptions}'.";
    }

    // -oFILE is -o FILE.
    private static bool IsShortWithValue(string name, List<string> known) => name is ['-', not '-', ..] && known.Contains(name[..2]);

    /// <summary>How many letters must be put in, taken out, replaced, or changed with their neighbours to make one word of the other.</summary>
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1,
                    distances[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[left.Length, right.Length];
    }
}
