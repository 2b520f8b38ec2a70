using System.Collections.Immutable;
using System.Text.Json;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Json;
using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Verification.Report;

/// <summary>Writes a report for programs; <c>schemas/report.schema.json</c> describes it.</summary>
internal static class ReportJson
{
    /// <summary>Number of the form that reports have; it rises when something in it changes its meaning or goes away.</summary>
    public const int Version = 1;

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(VerificationReport report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonFile.Form))
        {
            Write(report, json);
        }

        output.Write("\n"u8);
    }

    private static void Write(VerificationReport report, Utf8JsonWriter json)
    {
        var document = report.Document;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("title", document.FrontMatter.Title);
        json.WriteString("language", document.FrontMatter.Language);
        json.WriteStartObject("source");
        json.WriteString("file", Path.GetFileName(document.SourceFile));
        json.WriteString("sha256", document.SourceSha256);
        if (!document.Texts.IsEmpty)
        {
            json.WriteStartArray("texts");
            foreach (var text in document.Texts)
            {
                json.WriteStartObject();
                json.WriteString("file", Path.GetFileName(text.SourceFile));
                json.WriteString("sha256", text.SourceSha256);
                json.WriteString("title", text.FrontMatter.Title);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteString("style", report.StyleName);
        json.WriteBoolean("proved", report.IsProved);
        WriteFoldings(report, json);
        json.WriteStartArray("editions");
        foreach (var edition in report.Editions)
        {
            WriteEdition(edition, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("disagreements");
        WriteFindings(report.Disagreements, json);
        json.WriteEndArray();
        WriteClauses(report.Editions, json);
        WriteNotes(report.Editions, json);
        json.WriteEndObject();
    }

    private static void WriteFoldings(VerificationReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("foldings");
        foreach (var folding in report.Editions.SelectMany(edition => edition.Result.Foldings).Distinct())
        {
            json.WriteStartObject();
            json.WriteString("name", folding.Name);
            json.WriteString("rule", folding.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEdition(EditionReport edition, Utf8JsonWriter json)
    {
        var (file, hash, result) = edition;
        json.WriteStartObject();
        json.WriteString("format", result.Format);
        json.WriteString("file", file);
        json.WriteString("sha256", hash);
        json.WriteBoolean("proved", result.IsProved);
        json.WriteStartObject("counts");
        foreach (var (name, tally) in ReportCounts.Of(result.Counts))
        {
            json.WriteStartObject(name);
            json.WriteNumber("expected", tally.Expected);
            json.WriteNumber("found", tally.Found);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("findings");
        WriteFindings(result.Findings, json);
        json.WriteEndArray();
        ChangesJson.Write(result, json);
        json.WriteEndObject();
    }

    private static void WriteFindings(ImmutableArray<Diagnostic> findings, Utf8JsonWriter json)
    {
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code.Id);
            json.WriteString("message", finding.Message);
            if (finding.Hint is not null)
            {
                json.WriteString("hint", finding.Hint);
            }

            json.WriteString("file", Path.GetFileName(finding.Span.File));
            WritePlace(finding.Span, json);
            json.WriteEndObject();
        }
    }

    private static void WriteClauses(ImmutableArray<EditionReport> editions, Utf8JsonWriter json)
    {
        json.WriteStartArray("clauses");
        for (var i = 0; i < editions[0].Result.Clauses.Length; i++)
        {
            var label = editions[0].Result.Clauses[i].Label;
            json.WriteStartObject();
            json.WriteString("label", label.Text);
            json.WriteString("address", label.Address);
            json.WriteString("id", label.Id);
            json.WriteNumber("level", label.Level);
            WritePlace(label.Span, json);
            WriteWhere(editions, edition => (edition.Clauses[i].IsFound, edition.Clauses[i].Page), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotes(ImmutableArray<EditionReport> editions, Utf8JsonWriter json)
    {
        json.WriteStartArray("notes");
        for (var i = 0; i < editions[0].Result.Notes.Length; i++)
        {
            var note = editions[0].Result.Notes[i];
            json.WriteStartObject();
            json.WriteNumber("number", note.Number);
            json.WriteString("mark", note.Mark);
            json.WriteString("kind", ReportCounts.Kind(note));
            json.WriteString("words", note.Words);
            json.WriteString("clause", note.Clause?.Address);
            WritePlace(note.Span, json);
            WriteWhere(editions, edition => (edition.Notes[i].IsFound, edition.Notes[i].Page), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWhere(
        ImmutableArray<EditionReport> editions, Func<VerificationResult, (bool IsFound, int Page)> where, Utf8JsonWriter json)
    {
        json.WriteStartArray("editions");
        foreach (var edition in editions)
        {
            var (isFound, page) = where(edition.Result);
            json.WriteStartObject();
            json.WriteString("file", edition.FileName);
            json.WriteBoolean("found", isFound);
            if (page > 0)
            {
                json.WriteNumber("page", page);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Line and column, 1-based; nothing where the fault is in the file as a whole.</summary>
    internal static void WritePlace(SourceSpan span, Utf8JsonWriter json)
    {
        if (span.Line > 0)
        {
            json.WriteNumber("line", span.Line);
            json.WriteNumber("column", span.Column);
            json.WriteNumber("length", span.Length);
        }
    }
}
