using System.Text.Json;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Remarks;
using Bukharin.Publish.Verification.Comparison;
using Bukharin.Publish.Verification.Comparison.Changes;

namespace Bukharin.Publish.Verification.Report;

/// <summary>Writes what was changed in an edition, and what was said of it, for programs.</summary>
public static class ChangesJson
{
    /// <summary>Writes the lists <c>changes</c> and <c>comments</c> into an object; neither where there is nothing in it.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="json">The writer, within the object.</param>
    public static void Write(VerificationResult result, Utf8JsonWriter json)
    {
        if (!result.Changes.IsEmpty)
        {
            json.WriteStartArray("changes");
            foreach (var change in result.Changes)
            {
                Write(change, json);
            }

            json.WriteEndArray();
        }

        if (!result.Comments.IsEmpty)
        {
            json.WriteStartArray("comments");
            foreach (var comment in result.Comments)
            {
                Write(comment, json);
            }

            json.WriteEndArray();
        }
    }

    private static void Write(EditorialChange change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind switch
        {
            ChangeKind.ParagraphLook => "paragraph-look",
            var kind => Enum.GetName(kind)!.ToLowerInvariant(),
        });
        WriteWhere(change.Clause, change.Note, change.Span, json);
        json.WriteString("was", change.Was);
        json.WriteString("is", change.Is);
        json.WriteString("about", change.About);
        json.WriteStartArray("by");
        foreach (var (author, date) in change.By)
        {
            json.WriteStartObject();
            json.WriteString("author", author);
            json.WriteString("date", date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(EditorialComment comment, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteWhere(comment.Clause, comment.Note, comment.Span, json);
        json.WriteString("about", comment.About);
        WriteWords(comment.Comment, json);
        json.WriteBoolean("settled", comment.Comment.IsResolved);
        json.WriteStartArray("answers");
        foreach (var answer in comment.Comment.Replies)
        {
            json.WriteStartObject();
            WriteWords(answer, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(RecoveredComment comment, Utf8JsonWriter json)
    {
        json.WriteString("text", comment.Text);
        json.WriteString("author", comment.Author);
        json.WriteString("date", comment.Date);
    }

    private static void WriteWhere(ClauseLabel? clause, string? note, SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteString("clause", clause?.Address);
        json.WriteString("note", note);
        ReportJson.WritePlace(span, json);
    }
}
