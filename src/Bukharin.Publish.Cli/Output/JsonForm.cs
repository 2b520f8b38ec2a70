using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bukharin.Publish.Cli.Output;

/// <summary>The form of all JSON that the program prints.</summary>
internal static class JsonForm
{
    /// <summary>Indented, with line feeds on every system, and letters as letters: it goes to a terminal or a file, never into HTML.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints one value to standard output.</summary>
    public static void Print(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        terminal.Out.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    /// <summary>The option that every command has whose results a program may want.</summary>
    public static System.CommandLine.Option<bool> Option() => new("--json") { Description = "Tell it as JSON, on standard output (docs/json.md)." };
}
