using System.CommandLine;
using Bukharin.Publish.Cli.Completion;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>completion SHELL</c>: prints what teaches a shell to complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong([.. CompletionScript.Shells]);
        var command = new Command("completion", "Print what teaches a shell to complete commands, options and values.") { shell };
        command.SetAction(parsed =>
        {
            terminal.Out.Write(CompletionScript.Of(parsed.GetValue(shell)!));
            return ExitCode.Done;
        });
        return command;
    }
}
