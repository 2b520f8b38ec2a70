using System.Text.Json;
using Bukharin.Publish.Json;
using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>Writes a catalogue for programs: <c>catalogue.json</c>, by schemas/catalogue.schema.json.</summary>
internal static class CatalogueJson
{
    private const int Version = 1;

    /// <summary>Writes a catalogue as JSON, in UTF-8.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="links">Makes the links to the files of sets.</param>
    public static byte[] Write(Catalogue catalogue, Links links) => JsonFile.Write(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteObjects("texts", catalogue.Entries, entry => Write(entry, links, json));
    });

    private static void Write(CatalogueEntry entry, Links links, Utf8JsonWriter json)
    {
        var manifest = entry.Manifest;
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

        ManifestJson.WriteInputs(manifest, json);
        json.WriteObjects("files", manifest.Files, file =>
        {
            json.WriteString("href", links.To(entry.PathOf(file)));
            ManifestJson.WriteFacts(file, json);
        });
    }
}
