using System.CommandLine;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli;

/// <summary>Finds options that do not exist. The parser would take them for paths, and the command would start to work.</summary>
internal static class UnknownOption
{
    private const string EndOfOptions = "--";

    /// <summary>The message about the first unknown option; null if all are known.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="command">The command that is named in it.</param>
    /// <param name="root">The root command, with the options of the program itself.</param>
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

        List<string> words = [.. known.Where(name => name.StartsWith("--", StringComparison.Ordinal))];
        var guess = Nearest.Guess(CutShort(unknown, words) ?? unknown, words);
        return $"There is no option '{unknown}'.{guess} A path that begins with '-' goes behind '{EndOfOptions}'.";
    }

    // --out is meant for --output where a command has but that: too many letters lack for a slip of the finger.
    private static string? CutShort(string name, List<string> words) =>
        name.Length < "--to".Length ? null : words.Where(word => word.StartsWith(name, StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();

    // -oFILE means -o FILE.
    private static bool IsShortWithValue(string name, List<string> known) => name is ['-', not '-', ..] && known.Contains(name[..2]);
}
