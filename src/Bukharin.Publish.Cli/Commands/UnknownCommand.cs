using System.CommandLine;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>The message for a first word that is neither a command nor a path.</summary>
internal static class UnknownCommand
{
    /// <summary>The message, with a guess what was meant.</summary>
    public static string Message(string word, IEnumerable<Command> commands)
    {
        var names = commands.Select(command => command.Name).ToList();
        return Nearest.Find(word, names) is { } near
            ? $"There is no command '{word}'. Did you mean '{near}'?"
            : $"There is no command '{word}', and no text or folder of this name. Commands are {string.Join(", ", names)}.";
    }
}
