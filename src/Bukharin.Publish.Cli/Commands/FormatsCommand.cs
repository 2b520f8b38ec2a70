using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Cli.Commands;

/// <summary><c>formats</c>: lists the formats of editions.</summary>
internal static class FormatsCommand
{
    private const string Name = "formats";

    public static Command Create(Terminal terminal, ImmutableArray<Format> table)
    {
        var command = new Command(Name, "List the formats of editions, and what their files are called.") { JsonForm.Option() };
        command.SetAction(_ =>
        {
            if (terminal.IsJson)
            {
                ResultJson.Print(terminal, Name, [], output => output.WriteObjects("formats", table, format =>
                {
                    output.WriteString("name", format.Name);
                    output.WriteString("extension", format.Extension);
                    output.WriteString("description", format.Description);
                }));
            }
            else
            {
                foreach (var format in table)
                {
                    terminal.Out.WriteLine($"{format.Name,-7}{"NAME" + format.Extension,-16}{format.Description}");
                }
            }

            return ExitCode.Done;
        });
        return command;
    }
}
