using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.MarkdownText;

namespace Bukharin.Publish.Reading;

/// <summary>Writes a document as Edition Markdown, for an editor to go on with.</summary>
public static class EditionMarkdown
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document, as a reader gave it.</param>
    /// <returns>
    /// Text whose lines end in U+000A, which <see cref="MarkdownReader"/> reads as an equal tree: what would be read as syntax is
    /// escaped, kinds of brackets are stated, and lifted labels stand in their lines again. Where the document came from
    /// <see cref="PlainTextReader.ReadForImport"/> without a credit, a comment stands in the place of <c>source</c>, and reading is an
    /// error until it is filled in.
    /// </returns>
    public static string Write(Document document)
    {
        var text = new StringBuilder();
        FrontMatterText.Write(document.FrontMatter, text);
        var notes = new Queue<Note>();
        BlockText.WriteLines(BlockText.LinesOf(document.Blocks, notes), text);
        while (notes.TryDequeue(out var note))
        {
            text.Append('\n');
            BlockText.WriteLines(BlockText.LinesOf(note, notes), text);
        }

        return text.ToString();
    }
}
