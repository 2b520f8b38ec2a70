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
}
