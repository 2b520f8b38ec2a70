using System.Text.Json;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Prints the result of a command as one JSON object on standard output.</summary>
/// <remarks>Its form is a promise: <c>schemas/commands</c> has a schema for each command.</remarks>
internal static class ResultJson
{
    /// <summary>Prints the object: the name of the command, its own members and the diagnostics.</summary>
    /// <param name="terminal">Gets the object.</param>
    /// <param name="command">The name of the command; null for an unknown one.</param>
    /// <param name="diagnostics">The diagnostics of the run.</param>
    /// <param name="members">Writes the command's own members.</param>
    /// <returns>The exit code.</returns>
    public static int Print(Terminal terminal, string? command, IReadOnlyCollection<Diagnostic> diagnostics, Action<Utf8JsonWriter> members)
    {
        JsonForm.Print(terminal, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", command);
            members(json);
            json.WritePropertyName("diagnostics");
            DiagnosticPrinter.Write(diagnostics, json);
            json.WriteEndObject();
        });
        return DiagnosticPrinter.ExitCodeOf(diagnostics);
    }
}
