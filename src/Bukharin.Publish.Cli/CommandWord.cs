using System.CommandLine;

namespace Bukharin.Publish.Cli;

/// <summary>What the first word of a command line means.</summary>
internal static class CommandWord
{
    private const string Help = "help";
    private const string Build = "build";

    private static readonly string[] TextExtensions = [".md", ".txt", ".yaml"];

    /// <summary>The command line with its command said: no word asks for help, and a path alone, as when a text is dropped on the program, is built.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="root">The program.</param>
    /// <returns>The command line, or null if its first word is neither a command nor a path.</returns>
    public static string[]? Complete(string[] args, RootCommand root) =>
        args is [] ? [Help]
        : args[0] is ['-' or '[', ..] || root.Subcommands.Any(command => command.Name == args[0]) ? args
        : IsPath(args[0]) ? [Build, .. args]
        : null;

    private static bool IsPath(string word) =>
        word.AsSpan().ContainsAny('/', '\\')
        || TextExtensions.Contains(Path.GetExtension(word).ToLowerInvariant())
        || Path.Exists(word);
}
