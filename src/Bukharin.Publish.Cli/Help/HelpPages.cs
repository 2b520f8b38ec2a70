using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Help;

/// <summary>Prints help: the start page, or the page of a command with its options and examples.</summary>
/// <param name="terminal">Gets the page.</param>
internal sealed class HelpPages(Terminal terminal) : SynchronousCommandLineAction
{
    private const int Widest = 100;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        if (command is RootCommand)
        {
            StartPage.Print(terminal.Out);
            return ExitCode.Done;
        }

        new HelpAction { MaxWidth = Math.Min(terminal.Width, Widest) }.Invoke(parseResult);
        terminal.Out.WriteLine("Examples:");
        foreach (var (line, what) in Example.Of(command.Name))
        {
            terminal.Out.WriteLine($"  bukharin-publish {line}");
            terminal.Out.WriteLine($"      {what}");
        }

        terminal.Out.WriteLine();
        return ExitCode.Done;
    }
}
