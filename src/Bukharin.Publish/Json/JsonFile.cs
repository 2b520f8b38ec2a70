using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bukharin.Publish.Json;

/// <summary>Writes JSON files: indented, with line feeds on every system, and letters unescaped.</summary>
internal static class JsonFile
{
    /// <summary>The form of these files. Letters can stay as they are, since none of this goes into HTML.</summary>
    public static JsonWriterOptions Form { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a file of one object.</summary>
    /// <param name="members">Writes what is in the object.</param>
    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Form))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    /// <summary>Writes an array of objects as a member.</summary>
    /// <param name="json">Gets the array.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="items">What the objects describe.</param>
    /// <param name="write">Writes the members of one object.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a text as a member, unless it is null.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
