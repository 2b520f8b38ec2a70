using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Tells that a command has no result, and why: to a person on standard error, to a program as its object.</summary>
internal static class Failure
{
    /// <summary>Tells what is wrong with the command line.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="command">The command, or null where it is none of ours.</param>
    /// <param name="messages">What is wrong.</param>
    /// <returns>The exit code.</returns>
    public static int WrongUsage(Terminal terminal, string? command, params IEnumerable<string> messages)
    {
        if (terminal.IsJson)
        {
            Print(terminal, command, messages, []);
        }
        else
        {
            foreach (var message in messages)
            {
                terminal.Error.WriteLine($"bukharin-publish: {message}");
            }
        }

        return ExitCode.WrongUsage;
    }

    /// <summary>Tells what is wrong with a text, a file or the program.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="command">The command.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <returns>The exit code.</returns>
    public static int Of(Terminal terminal, string command, params ImmutableArray<Diagnostic> diagnostics)
    {
        if (!terminal.IsJson)
        {
            return DiagnosticPrinter.Print(diagnostics, terminal);
        }

        Print(terminal, command, [], diagnostics);
        return DiagnosticPrinter.ExitCodeOf(diagnostics);
    }

    /// <summary>What is said of an exception that ended a command.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="command">The command.</param>
    public static Diagnostic Diagnose(Exception fault, string command) => fault is FileFaultException file
        ? DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(file.Path), file.Reason)
        : InternalFault.Of(fault, command, $"doing '{command}'");

    private static void Print(Terminal terminal, string? command, IEnumerable<string> usage, ImmutableArray<Diagnostic> diagnostics) =>
        ResultJson.Print(terminal, command, diagnostics, json => json.WriteStrings("usage", usage));
}
