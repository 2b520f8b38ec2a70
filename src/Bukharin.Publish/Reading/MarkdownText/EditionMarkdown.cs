using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.MarkdownText;

/// <summary>Writes a document as Edition Markdown, for an editor to go on with.</summary>
internal static class EditionMarkdown
{
    /// <summary>A text whose labels are misread so often is numbered in no way that stating helps.</summary>
    private const int MostReadings = 64;

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document, as a reader gave it.</param>
    /// <param name="stated">Labels of which it must be said that they are labels, in any case.</param>
    /// <returns>
    /// Text whose lines end in U+000A, which <see cref="MarkdownReader"/> reads as an equal tree: what would be read as syntax is
    /// escaped, kinds of brackets are stated, and lifted labels stand in their lines again. Where the document came from
    /// <see cref="PlainTextReader.ReadForImport"/> without a credit, a comment stands in the place of <c>source</c>, and reading is an
    /// error until it is filled in.
    /// </returns>
    public static string Write(Document document, IEnumerable<ClauseLabel>? stated = null)
    {
        // Without a credit it could not be read again.
        var front = document.FrontMatter;
        var lacksCredit = front.Credit is { IsNone: true, Span.Line: 0 };
        var readable = lacksCredit ? document with { FrontMatter = front with { Credit = front.Credit with { Span = front.Credit.Span with { Line = 1 } } } } : document;
        var misread = new HashSet<ClauseLabel>(stated ?? [], ReferenceEqualityComparer.Instance);
        var text = TextOf(readable, misread);
        for (var i = 0; i < MostReadings && MisreadLabels.Find(document, text, misread) is { } label; i++)
        {
            misread.Add(label);
            text = TextOf(readable, misread);
        }

        return lacksCredit ? TextOf(document, misread) : text;
    }

    private static string TextOf(Document document, IReadOnlySet<ClauseLabel> misread)
    {
        var text = new StringBuilder();
        FrontMatterText.Write(document.FrontMatter, text);
        var notes = new Queue<Note>();
        BlockText.WriteLines(BlockText.LinesOf(MarginSpans.Within(document.Blocks), notes, misread), text);
        while (notes.TryDequeue(out var note))
        {
            text.Append('\n');
            BlockText.WriteLines(BlockText.LinesOf(note, notes, misread), text);
        }

        return text.ToString();
    }
}
