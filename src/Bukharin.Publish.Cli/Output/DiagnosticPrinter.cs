using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Spectre.Console;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Tells of all problems of a run, and how the run ends because of them.</summary>
internal static class DiagnosticPrinter
{
    // A paragraph is one line of a source; a person is shown this much of it around the place.
    private const int Before = 40;
    private const int Window = 100;

    /// <summary>Prints to standard error: a line each, and for a person the source line with a caret.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(ImmutableArray<Diagnostic> diagnostics, Terminal terminal)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (terminal.IsPerson)
            {
                PrintForPerson(diagnostic, terminal.Error);
            }
            else
            {
                terminal.Error.WriteLine(diagnostic);
            }
        }

        return ExitCodeOf(diagnostics);
    }

    /// <summary>Prints to standard output, as an array of objects.</summary>
    /// <returns>The exit code.</returns>
    public static int PrintJson(ImmutableArray<Diagnostic> diagnostics, Terminal terminal)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code.Id);
                json.WriteString("severity", Severity(diagnostic));
                json.WriteString("message", diagnostic.Message);
                json.WriteString("hint", diagnostic.Hint);
                json.WriteString("file", diagnostic.Span.File);
                json.WriteNumber("line", diagnostic.Span.Line);
                json.WriteNumber("column", diagnostic.Span.Column);
                json.WriteNumber("length", diagnostic.Span.Length);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        terminal.Out.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
        return ExitCodeOf(diagnostics);
    }

    private static int ExitCodeOf(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.InternalFault) ? ExitCode.InternalFault
        : diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Problems
        : ExitCode.Done;

    private static string Severity(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static void PrintForPerson(Diagnostic diagnostic, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        var colour = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "red",
            DiagnosticSeverity.Warning => "yellow",
            _ => "blue",
        };
        console.MarkupLineInterpolated($"[bold]{diagnostic.Span}[/]: [{colour}]{Severity(diagnostic)} {diagnostic.Code.Id}[/]: {diagnostic.Message}");
        if (SourceLine(diagnostic.Span) is { } line)
        {
            var column = diagnostic.Span.Column - 1;
            var start = Math.Max(0, column - Before);
            var end = Math.Min(line.Length, start + Window);
            var margin = start > 0 ? "  …" : "   ";
            var length = Math.Clamp(diagnostic.Span.Length, 1, Math.Max(1, end - column));
            error.WriteLine($"{margin}{line[start..end].Replace('\t', ' ')}{(end < line.Length ? "…" : "")}");
            console.MarkupLineInterpolated($"{new string(' ', margin.Length + column - start)}[{colour}]{new string('^', length)}[/]");
        }

        if (diagnostic.Hint is { } hint)
        {
            console.MarkupLineInterpolated($"   [dim]Hint: {hint}[/]");
        }
    }

    private static string? SourceLine(SourceSpan span)
    {
        if (span.Line == 0 || !File.Exists(span.File))
        {
            return null;
        }

        var line = File.ReadLines(span.File).ElementAtOrDefault(span.Line - 1);
        return line is not null && span.Column - 1 <= line.Length ? line : null;
    }
}
