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
    private const int Window = 104;
    private const int LeastWindow = 20;

    // Three signs before it, and one of omission behind it.
    private const int Margins = 4;

    /// <summary>Prints to standard error: a line each, and for a person the source line with a caret; what is only information not where it is to be quiet.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(ImmutableArray<Diagnostic> diagnostics, Terminal terminal)
    {
        foreach (var diagnostic in diagnostics.Where(one => !terminal.IsQuiet || one.Severity != DiagnosticSeverity.Information))
        {
            if (terminal.IsPerson)
            {
                PrintForPerson(diagnostic, terminal);
            }
            else if (terminal.IsColoured)
            {
                // Another program shows it to a person, and has lines of any width.
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

    /// <summary>Writes an array of objects.</summary>
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

    /// <summary>How a run ends because of what was found in it.</summary>
    public static int ExitCodeOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.InternalFault) ? ExitCode.InternalFault
        : diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Problems
        : ExitCode.Done;

    /// <summary>A severity in a word.</summary>
    public static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static void PrintForPerson(Diagnostic diagnostic, Terminal terminal)
    {
        var error = terminal.Error;
        var console = Console(terminal, terminal.Width);
        var colour = Colour(diagnostic);
        console.MarkupLineInterpolated($"[bold]{diagnostic.Span}[/]: [{colour}]{Severity(diagnostic.Severity)} {diagnostic.Code.Id}[/]: {diagnostic.Message}");
        if (SourceLine(diagnostic.Span, terminal) is { } line)
        {
            var column = diagnostic.Span.Column - 1;
            var window = Math.Max(LeastWindow, Math.Min(Window, terminal.Width) - Margins);
            var start = Math.Max(0, column - (window * 2 / 5));
            var end = Math.Min(line.Length, start + window);
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
