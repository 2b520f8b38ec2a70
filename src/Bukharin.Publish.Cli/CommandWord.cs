using System.CommandLine;
using Bukharin.Publish.Cli.Commands;

namespace Bukharin.Publish.Cli;

/// <summary>Works out the command of a command line.</summary>
internal static class CommandWord
{
    private const string Help = "help";
    private const string Build = "build";

    private static readonly string[] TextExtensions = [".md", ".txt", ".yaml"];

    /// <summary>The command line with its command in the first place. Without any word it is 'help'; a path alone, as when a file is dropped on the program, is built.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="root">The tree of commands.</param>
    /// <returns>The command line, or null if its first word is neither a command nor a path.</returns>
    public static string[]? Complete(string[] args, RootCommand root) =>
        args is [] ? [Help]
        : root.Subcommands.Any(command => command.Name == First(args)) || args[0] is ['[', ..] ? args
        : IsPath(args[0]) ? [Build, .. args]
        : args[0] is not ['-', _, ..] ? null
        : IsBuild([Build, .. args], root) ? [Build, .. args]
        : args;

    /// <summary>The first word that is no option, or null.</summary>
    private static string? First(string[] args) => Array.Find(args, word => word is not ['-', _, ..]);

    /// <summary>Whether options and paths without a command are those of 'build'. The parser decides which words are paths and which are values of options.</summary>
    private static bool IsBuild(string[] args, RootCommand root)
    {
        var parsed = root.Parse(args);
        var paths = parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []).Select(token => token.Value).ToList();
        return parsed.Errors.Count == 0 && paths.Count > 0 && paths.TrueForAll(IsPath);
    }

    private static bool IsPath(string word) =>
        word == StandardInput.Sign
        || word.AsSpan().ContainsAny('/', '\\')
        || TextExtensions.Contains(Path.GetExtension(word).ToLowerInvariant())
        || Path.Exists(word);
}
