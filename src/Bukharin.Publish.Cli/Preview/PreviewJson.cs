using System.Text.Json;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>Describes a state of the preview for the page's script.</summary>
internal static class PreviewJson
{
    /// <summary>Writes the state as the JSON object that the script reads.</summary>
    public static byte[] Write(PreviewState state)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", state.Version);
            json.WriteNumber("save", state.Save);
            json.WriteString("name", state.Name);
            json.WriteString("title", state.Title);
            json.WriteBoolean("isWhole", state.IsWhole);
            json.WriteNumber("source", state.Source.Version);
            json.WriteNumber("editedLine", state.EditedLine);
            json.WriteNumber("editedPage", state.EditedPage);
            json.WriteNumber("near", state.IsNearAhead ? state.Near!.Version : 0);
            json.WriteNumber("nearPage", state.Near?.Page ?? 0);
            json.WriteObjects("pdfs", state.Pdfs, pdf =>
            {
                json.WriteString("name", pdf.Key);
                json.WriteNumber("version", pdf.Value.Version);
            });
            json.WriteObjects("documents", state.Book?.Documents ?? [], document =>
            {
                json.WriteString("path", document.Path);
                json.WriteString("title", document.Title);
                json.WriteNumber("version", document.Version);
            });
            var documents = (state.Book?.Documents ?? []).SelectMany(document => document.Ids.Select(id => (id, document.Path)))
                .DistinctBy(one => one.id).ToDictionary(one => one.id, one => one.Path, StringComparer.Ordinal);
            json.WriteObjects("places", state.Document is { } read ? PreviewPlace.Of(read) : [], place =>
            {
                json.WriteString("id", place.Id);
                json.WriteString("name", place.Name);
                json.WriteString("address", place.Address);
                json.WriteNumber("depth", place.Depth);
                json.WriteNumber("line", place.Span.Line);
                json.WriteString("document", documents.GetValueOrDefault(place.Id));
                json.WriteNumber("page", state.Pages.GetValueOrDefault(place.Id));
            });
            json.WritePropertyName("diagnostics");
            DiagnosticPrinter.Write(state.Diagnostics, json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
