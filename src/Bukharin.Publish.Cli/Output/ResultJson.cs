using System.Text.Json;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Cli.Output;

/// <summary>Tells a program what a command has done: one object on standard output, with whatever there is to say of it.</summary>
/// <remarks>Its form is a promise: <c>schemas/commands</c> has a schema for each command.</remarks>
internal static class ResultJson
{
    /// <summary>Prints the object with the command's name, its own members and the diagnostics.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="command">The command, or null where it is none of ours.</param>
    /// <param name="diagnostics">What there is to say.</param>
    /// <param name="members">Writes what the command was asked for.</param>
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
