using System.CommandLine;
using Bukharin.Publish.Cli.Completion;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>completion SHELL</c>: prints the script by which a shell completes commands, options and values.</summary>
internal static class CompletionCommand
{
    private const string Name = "completion";

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, fish or powershell." };
        OneOf.Accept(shell, [.. CompletionScript.Shells]);
        var command = new Command(Name, "Print what teaches a shell to complete commands, options and values.") { shell, JsonForm.Option() };
        command.SetAction(parsed =>
        {
            var (wanted, script) = (parsed.GetValue(shell)!, CompletionScript.Of(parsed.GetValue(shell)!));
            if (terminal.IsJson)
            {
                return ResultJson.Print(terminal, Name, [], json =>
                {
                    json.WriteString("shell", wanted);
                    json.WriteString("script", script);
                });
            }

            terminal.Out.Write(script);
            return ExitCode.Done;
        });
        return command;
    }
}
