using System.Text.Json;
using Bukharin.Publish.Json;
using Bukharin.Publish.Publishing.Sources;

namespace Bukharin.Publish.Publishing.Sets;

/// <summary>Reads and writes manifests.</summary>
internal static class ManifestJson
{
    private const int Version = 1;

    /// <summary>Writes a manifest.</summary>
    public static byte[] Write(SetManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return JsonFile.Write(json =>
        {
            json.WriteNumber("version", Version);
            json.WriteString("name", manifest.Name);
            json.WriteString("tool", manifest.Tool);
            json.WriteBoolean("proved", manifest.IsProved);
            if (manifest.Epoch is { } epoch)
            {
                json.WriteNumber("epoch", epoch);
            }

            json.WriteOptional("style", manifest.AskedStyle);
            json.WriteOptional("printer", manifest.AskedPrinter);
            json.WriteOptional("sheet", manifest.Version);
            json.WriteOptional("revision", manifest.Revision);
            json.WriteOptional("modified", manifest.Modified);
            WriteInputs(manifest, json);
            json.WriteObjects("files", manifest.Files, file =>
            {
                json.WriteString("file", file.File);
                WriteFacts(file, json);
            });
        });
    }

    /// <summary>Writes the member <c>inputs</c>: the files that a set was made from.</summary>
    public static void WriteInputs(SetManifest manifest, Utf8JsonWriter json) => json.WriteObjects("inputs", manifest.Inputs, input =>
    {
        json.WriteString("role", input.Role);
        json.WriteString("name", input.Name);
        json.WriteString("sha256", input.Sha256);
    });

    /// <summary>Writes the facts about a file of a set, without its place.</summary>
    public static void WriteFacts(ManifestEntry file, Utf8JsonWriter json)
    {
        json.WriteString("role", file.Role);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
    }

    /// <summary>Reads a manifest.</summary>
    /// <returns>The manifest; null if the file is no manifest, or has a form of a later version.</returns>
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
                Version = root.TryGetProperty("sheet", out var sheet) ? sheet.GetString() : null,
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
