using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Reports files that a command has written for somebody to continue with.</summary>
internal static class WrittenFiles
{
    /// <summary>Prints the paths of the files, or a JSON object with them.</summary>
    /// <param name="command">The name of the command.</param>
    /// <param name="paths">The files.</param>
    /// <param name="next">A line that says what to do next.</param>
    /// <param name="terminal">Gets the paths.</param>
    /// <param name="diagnostics">The diagnostics of the run.</param>
    /// <returns>The exit code.</returns>
    public static int Print(string command, ImmutableArray<string> paths, string next, Terminal terminal, params ImmutableArray<Diagnostic> diagnostics)
    {
        if (terminal.IsJson)
        {
            return ResultJson.Print(terminal, command, diagnostics, json => json.WriteStrings("written", paths));
        }

        if (!terminal.IsQuiet)
        {
            foreach (var path in paths)
            {
                terminal.Out.WriteLine(path);
            }

            terminal.Out.WriteLine(next);
        }

        return DiagnosticPrinter.Print(diagnostics, terminal);
    }

    /// <summary>Reports that a file could not be written.</summary>
    /// <returns>The exit code.</returns>
    public static int PrintFault(string command, FileFaultException fault, Terminal terminal) =>
        Failure.Of(terminal, command, DiagnosticCodes.UnwritableFile.At(SourceSpan.Whole(fault.Path), fault.Reason));

    /// <summary>A path in the form in which it is typed on a command line.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
