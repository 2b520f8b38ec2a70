using System.CommandLine;
using Bukharin.Publish.Cli.Commands;

namespace Bukharin.Publish.Cli;

/// <summary>The command line: its commands, and how a run ends.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Turns one canonical, annotated source text into PDF, DOCX and EPUB, with every label, note and word of it.")
        {
            BuildCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            CheckCommand.Create(terminal),
            OutlineCommand.Create(terminal),
            ImportCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine($"bukharin-publish: {error.Message}");
            }

            terminal.Error.WriteLine("See 'bukharin-publish --help'.");
            return ExitCode.WrongUsage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }
}
