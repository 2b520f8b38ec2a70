using System.CommandLine;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli;

/// <summary>Finds an option that no command has. The parser takes it for a path, and would begin to work.</summary>
internal static class UnknownOption
{
    private const string EndOfOptions = "--";

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

        var guess = Nearest.Guess(unknown, known.Where(name => name.StartsWith("--", StringComparison.Ordinal)));
        return $"There is no option '{unknown}'.{guess} A path that begins with '-' goes behind '{EndOfOptions}'.";
    }

    // -oFILE is -o FILE.
    private static bool IsShortWithValue(string name, List<string> known) => name is ['-', not '-', ..] && known.Contains(name[..2]);
}
