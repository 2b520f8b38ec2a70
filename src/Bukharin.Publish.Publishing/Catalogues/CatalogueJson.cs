using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Writes a catalogue for programs: <c>catalogue.json</c>, by schemas/catalogue.schema.json.</summary>
internal static class CatalogueJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="links">How a file of a set is reached from where it is written.</param>
    public static byte[] Write(Catalogue catalogue, Links links)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("texts");
            foreach (var entry in catalogue.Entries)
            {
                Write(entry, links, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static void Write(CatalogueEntry entry, Links links, Utf8JsonWriter json)
    {
        var manifest = entry.Manifest;
        json.WriteStartObject();
        json.WriteString("name", entry.Name);
        json.WriteString("title", entry.Summary?.Title);
        json.WriteString("language", entry.Summary?.Language);
        json.WriteString("revision", manifest.Revision);
        json.WriteString("modified", manifest.Modified);
        json.WriteBoolean("proved", manifest.IsProved);
        json.WriteString("tool", manifest.Tool);
        if (entry.Summary is { } summary)
        {
            json.WriteStartObject("counts");
            json.WriteNumber("words", summary.Words);
            json.WriteNumber("labels", summary.Labels);
            json.WriteNumber("brackets", summary.Brackets);
            json.WriteNumber("notes", summary.Notes);
            json.WriteEndObject();
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
            json.WriteString("href", links.To(entry.PathOf(file)));
            json.WriteString("role", file.Role);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
