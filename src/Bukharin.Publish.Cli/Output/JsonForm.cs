using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bukharin.Publish.Cli.Output;

/// <summary>The common form of all JSON that the program prints.</summary>
internal static class JsonForm
{
    /// <summary>The option that asks for JSON.</summary>
    public const string OptionName = "--json";

    /// <summary>Indented, with line feeds on every system. Letters are not escaped: this JSON goes to a terminal or a file, never into HTML.</summary>
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

    /// <summary>Writes an array of objects.</summary>
    /// <param name="json">Gets the array.</param>
    /// <param name="name">The name of the array as a member; null if it is the whole value or its name has been written.</param>
    /// <param name="items">What the objects describe.</param>
    /// <param name="write">Writes the members of one object.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string? name, IEnumerable<T> items, Action<T> write) => WriteList(json, name, items, item =>
    {
        json.WriteStartObject();
        write(item);
        json.WriteEndObject();
    });

    /// <summary>Writes a member that is a list of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> items) => WriteList(json, name, items, json.WriteStringValue);

    private static void WriteList<T>(Utf8JsonWriter json, string? name, IEnumerable<T> items, Action<T> write)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>The option <c>--json</c>, for commands with results that programs may want.</summary>
    public static System.CommandLine.Option<bool> Option() => new(OptionName) { Description = "Tell it as JSON, on standard output (docs/json.md)." };
}
