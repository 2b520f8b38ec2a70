using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Spectre.Console;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints the diagnostics of a run, and derives the exit code from them.</summary>
internal static class DiagnosticPrinter
{
    // A paragraph can be one very long line of a source. A person sees this many characters of it, around the place.
    private const int Window = 104;
    private const int LeastWindow = 20;

    // Three signs in front of the source line, and an ellipsis behind it.
    private const int Margins = 4;

    /// <summary>Prints a line for each diagnostic to standard error; for a person also the source line with a caret. Quiet runs leave out what is only information.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(ImmutableArray<Diagnostic> diagnostics, Terminal terminal)
    {
        foreach (var one in diagnostics.Where(one => !terminal.IsQuiet || one.Severity != DiagnosticSeverity.Information))
        {
            var diagnostic = PrintableText.Of(one);
            if (terminal.IsPerson)
            {
                PrintForPerson(diagnostic, one.Span, terminal);
            }
            else if (terminal.IsColoured)
            {
                // A program that passes the lines on to a person can have lines of any width.
                var console = Console(terminal, int.MaxValue);
                console.MarkupInterpolated($"[bold]{diagnostic.Span}[/]: [{Colour(diagnostic)}]{Severity(diagnostic.Severity)} {diagnostic.Code.Id}[/]: {diagnostic.Message}");
                terminal.Error.WriteLine(diagnostic.Hint is { } hint ? $" Hint: {hint}" : "");
            }
            else
            {
                terminal.Error.WriteLine(diagnostic);
            }
        }

        return ExitCodeOf(diagnostics);
    }

    /// <summary>Writes the diagnostics as an array of objects.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, Utf8JsonWriter json)
    {
        json.WriteObjects(null, diagnostics, diagnostic =>
        {
            json.WriteString("code", diagnostic.Code.Id);
            json.WriteString("severity", Severity(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message);
            json.WriteString("hint", diagnostic.Hint);
            json.WriteString("file", diagnostic.Span.File);
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteNumber("length", diagnostic.Span.Length);
        });
    }

    /// <summary>The exit code of a run with these diagnostics.</summary>
    public static int ExitCodeOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.InternalFault) ? ExitCode.InternalFault
        : diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Problems
        : ExitCode.Done;

    public static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static void PrintForPerson(Diagnostic diagnostic, SourceSpan place, Terminal terminal)
    {
        var error = terminal.Error;
        var console = Console(terminal, terminal.Width);
        var colour = Colour(diagnostic);
        console.MarkupLineInterpolated($"[bold]{diagnostic.Span}[/]: [{colour}]{Severity(diagnostic.Severity)} {diagnostic.Code.Id}[/]: {diagnostic.Message}");
        if (SourceLine(place, terminal) is { } line)
        {
            var column = diagnostic.Span.Column - 1;
            var window = Math.Max(LeastWindow, Math.Min(Window, terminal.Width) - Margins);
            var start = Math.Max(0, column - (window * 2 / 5));
            var end = Math.Min(line.Length, start + window);
            var margin = start > 0 ? "  …" : "   ";
            var length = Math.Clamp(diagnostic.Span.Length, 1, Math.Max(1, end - column));
            error.WriteLine($"{margin}{PrintableText.Of(line[start..end].Replace('\t', ' '))}{(end < line.Length ? "…" : "")}");
            console.MarkupLineInterpolated($"{new string(' ', margin.Length + column - start)}[{colour}]{new string('^', length)}[/]");
        }

        if (diagnostic.Hint is { } hint)
        {
            console.MarkupLineInterpolated($"   [dim]Hint: {hint}[/]");
        }
    }

    private static IAnsiConsole Console(Terminal terminal, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            Ansi = terminal.IsColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.IsColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = width;
        return console;
    }

    private static string Colour(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "blue",
    };

    private static string? SourceLine(SourceSpan span, Terminal terminal)
    {
        var isPiped = terminal.Piped?.Name == span.File;
        if (span.Line == 0 || !(isPiped || File.Exists(span.File)))
        {
            return null;
        }

        var lines = isPiped ? Encoding.UTF8.GetString(terminal.Piped!.Value.Bytes).ReplaceLineEndings("\n").Split('\n') : File.ReadLines(span.File);
        var line = lines.ElementAtOrDefault(span.Line - 1);
        return line is not null && span.Column - 1 <= line.Length ? line : null;
    }
}
