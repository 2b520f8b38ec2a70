using System.CommandLine;
using System.CommandLine.Invocation;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>version</c>: the program's version.</summary>
internal static class VersionCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = JsonForm.Option();
        var command = new Command("version", "Print the program's version.") { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                JsonForm.Print(terminal, output =>
                {
                    output.WriteStartObject();
                    output.WriteString("version", ProgramVersion.Text);
                    output.WriteEndObject();
                });
            }
            else
            {
                terminal.Out.WriteLine(ProgramVersion.Text);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What <c>--version</c> does.</summary>
    internal sealed class Action(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            terminal.Out.WriteLine(ProgramVersion.Text);
            return ExitCode.Done;
        }
    }
}
