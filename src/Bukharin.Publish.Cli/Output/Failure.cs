using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Reports that a command has no result, and why: to a person on standard error, to a program as a JSON object.</summary>
internal static class Failure
{
    /// <summary>Reports a wrong command line.</summary>
    /// <param name="terminal">Gets the report.</param>
    /// <param name="command">The name of the command; null for an unknown one.</param>
    /// <param name="messages">What is wrong with it.</param>
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
                terminal.Error.WriteLine($"bukharin-publish: {PrintableText.Of(message)}");
            }
        }

        return ExitCode.WrongUsage;
    }

    /// <summary>Reports a problem with a text, a file or the program.</summary>
    /// <param name="terminal">Gets the report.</param>
    /// <param name="command">The name of the command.</param>
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

    /// <summary>The diagnostic for an exception that ended a command.</summary>
    /// <param name="fault">The exception.</param>
    /// <param name="command">The name of the command.</param>
    public static Diagnostic Diagnose(Exception fault, string command) => fault is FileFaultException file
        ? DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(file.Path), file.Reason)
        : InternalFault.Of(fault, command, $"doing '{command}'");

    private static void Print(Terminal terminal, string? command, IEnumerable<string> usage, ImmutableArray<Diagnostic> diagnostics) =>
        ResultJson.Print(terminal, command, diagnostics, json => json.WriteStrings("usage", usage));
}
