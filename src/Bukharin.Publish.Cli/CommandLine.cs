using System.Collections.Immutable;
using System.CommandLine;
using Bukharin.Publish.Cli.Commands;
using Bukharin.Publish.Cli.Output;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Publishing.Files;

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
        if (UnknownOption.Find(args, parsed.CommandResult.Command, root) is { } unknown)
        {
            terminal.Error.WriteLine($"bukharin-publish: {unknown}");
            terminal.Error.WriteLine("See 'bukharin-publish --help'.");
            return ExitCode.WrongUsage;
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine($"bukharin-publish: {error.Message}");
            }

            terminal.Error.WriteLine("See 'bukharin-publish --help'.");
            return ExitCode.WrongUsage;
        }

        var exitCode = Invoke(parsed, terminal);
        if (terminal.Out is CarefulWriter { HasFailed: true } && exitCode == ExitCode.Done)
        {
            terminal.Error.WriteLine("bukharin-publish: standard output is full or closed, so not all could be told; what was asked for is done.");
            return ExitCode.Problems;
        }

        return exitCode;
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        try
        {
            // Signals are ours: a run that is stopped has a word to say.
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Problems;
        }
        catch (FileFaultException fault)
        {
            return DiagnosticPrinter.Print([DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason)], terminal);
        }
        catch (Exception fault)
        {
            var command = parsed.CommandResult.Command.Name;
            return DiagnosticPrinter.Print([InternalFault.Of(fault, command, $"doing '{command}'")], terminal);
        }
    }
}
