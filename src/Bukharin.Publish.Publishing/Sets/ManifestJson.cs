using System.Text.Encodings.Web;
using System.Text.Json;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Reads and writes manifests.</summary>
internal static class ManifestJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a manifest.</summary>
    public static byte[] Write(SetManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("name", manifest.Name);
            json.WriteString("tool", manifest.Tool);
            json.WriteBoolean("proved", manifest.IsProved);
            if (manifest.Epoch is { } epoch)
            {
                json.WriteNumber("epoch", epoch);
            }

            if (manifest.AskedStyle is { } style)
            {
                json.WriteString("style", style);
            }

            if (manifest.AskedPrinter is { } printer)
            {
                json.WriteString("printer", printer);
            }

            if (manifest.Revision is { } revision)
            {
                json.WriteString("revision", revision);
            }

            if (manifest.Modified is { } modified)
            {
                json.WriteString("modified", modified);
            }

            json.WriteStartArray("inputs");
            foreach (var input in manifest.Inputs)
            {
                json.WriteStartObject();
                json.WriteString("role", input.Role);
                json.WriteString("name", input.Name);
                json.WriteString("sha256", input.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("files");
            foreach (var file in manifest.Files)
            {
                json.WriteStartObject();
                json.WriteString("file", file.File);
                json.WriteString("role", file.Role);
                json.WriteNumber("bytes", file.Bytes);
                json.WriteString("sha256", file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    /// <summary>Reads a manifest.</summary>
    /// <returns>The manifest, or null if this is none, or one of a later form.</returns>
    public static SetManifest? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            var root = json.RootElement;
            return root.GetProperty("version").GetInt32() != Version ? null : new SetManifest
            {
                Name = Text(root, "name"),
                Tool = Text(root, "tool"),
                IsProved = root.GetProperty("proved").GetBoolean(),
                Epoch = root.TryGetProperty("epoch", out var epoch) ? epoch.GetInt64() : null,
                AskedStyle = root.TryGetProperty("style", out var style) ? style.GetString() : null,
                AskedPrinter = root.TryGetProperty("printer", out var printer) ? printer.GetString() : null,
                Revision = root.TryGetProperty("revision", out var revision) ? revision.GetString() : null,
                Modified = root.TryGetProperty("modified", out var modified) ? modified.GetString() : null,
                Inputs = [.. root.GetProperty("inputs").EnumerateArray().Select(input => new InputFile(Text(input, "role"), Text(input, "name"), Text(input, "sha256")))],
                Files = [.. root.GetProperty("files").EnumerateArray().Select(file => new ManifestEntry(Text(file, "file"), Text(file, "role"), file.GetProperty("bytes").GetInt64(), Text(file, "sha256")))],
            };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");
}
