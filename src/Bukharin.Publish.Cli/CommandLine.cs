using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Commands;
using Bukharin.Publish.Publishing.Editions;

namespace Bukharin.Publish.Cli;

/// <summary>The command line: its commands, and how a run ends.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="terminal">What the run writes to.</param>
    /// <param name="formats">The table of formats; <see cref="Formats.All"/> but in tests of what happens to a bad edition.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal, ImmutableArray<Format> formats)
    {
        var root = new RootCommand("Turns one canonical, annotated source text into PDF, DOCX and EPUB, with every label, note and word of it.")
        {
            BuildCommand.Create(terminal, formats),
            VerifyCommand.Create(terminal, formats),
            CheckCommand.Create(terminal),
            OutlineCommand.Create(terminal),
            ImportCommand.Create(terminal, formats),
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
