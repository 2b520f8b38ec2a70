using System.CommandLine;
using System.CommandLine.Invocation;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>version</c>: the program's version.</summary>
internal static class VersionCommand
{
    private const string Name = "version";

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Print the program's version.") { JsonForm.Option() };
        command.SetAction(_ =>
        {
            if (terminal.IsJson)
            {
                ResultJson.Print(terminal, Name, [], json => json.WriteString("version", ProgramVersion.Text));
            }
            else
            {
                terminal.Out.WriteLine(ProgramVersion.Text);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Runs when <c>--version</c> is given.</summary>
    internal sealed class Action(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            terminal.Out.WriteLine(ProgramVersion.Text);
            return ExitCode.Done;
        }
    }
}
