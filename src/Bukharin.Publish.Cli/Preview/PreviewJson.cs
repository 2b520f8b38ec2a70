using System.Text.Json;
using Bukharin.Publish.Cli.Output;

namespace Bukharin.Publish.Cli.Preview;

/// <summary>Tells the page of a preview what it shows.</summary>
internal static class PreviewJson
{
    /// <summary>Writes a state of the preview as the JSON object that the page's script reads.</summary>
    public static byte[] Write(PreviewState state)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", state.Version);
            json.WriteString("name", state.Name);
            json.WriteString("title", state.Title);
            json.WriteBoolean("isCurrent", state.IsCurrent);
            json.WriteStrings("lines", state.Lines);
            json.WriteStrings("pdfs", state.Pdfs.Keys.Order(StringComparer.Ordinal));
            json.WriteObjects("documents", state.Book?.Documents ?? [], document =>
            {
                json.WriteString("path", document.Path);
                json.WriteString("title", document.Title);
            });
            json.WriteObjects("clauses", state.Outline?.Labels ?? [], item =>
            {
                var (label, _) = item;
                json.WriteString("id", label.Id);
                json.WriteString("label", label.Text);
                json.WriteString("address", label.Address);
                json.WriteNumber("line", label.Span.Line);
                json.WriteString("document", state.Book?.Documents.FirstOrDefault(document => document.Ids.Contains(label.Id)).Path);
            });
            json.WritePropertyName("diagnostics");
            DiagnosticPrinter.Write(state.Diagnostics, json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
