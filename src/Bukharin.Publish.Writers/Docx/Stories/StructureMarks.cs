using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Marks where the containers of a story begin and end, so that its structure can be read back.</summary>
/// <param name="bookmarks">What the marks are made of.</param>
/// <param name="blocks">The paragraphs and tables of the story as they are written, and the marks between them.</param>
/// <param name="paragraphs">Its paragraphs, those in cells included.</param>
/// <remarks>
/// A mark stands in paragraphs: it begins before the first words of its container and ends behind the last. Where these are in
/// two paragraphs, the beginning is marked once more: LibreOffice begins such a bookmark again in its last paragraph when it
/// saves, and when it opens what it has saved, believes that. Beside a table a mark stands between blocks: in a cell it would part the table's own words.
/// </remarks>
internal sealed class StructureMarks(Bookmarks bookmarks, List<OpenXmlElement> blocks, IReadOnlyList<Paragraph> paragraphs)
{
    private readonly List<OpenXmlElement> _waiting = [];
    private readonly Dictionary<string, BookmarkStart> _open = new(StringComparer.Ordinal);

    /// <summary>Begins a container; its mark will stand in the next paragraph.</summary>
    /// <param name="what">What it is.</param>
    /// <returns>What is to be given to <see cref="Close"/>.</returns>
    public BookmarkEnd Open(string what)
    {
        var (start, end) = bookmarks.Mark(what);
        _waiting.Add(start);
        _open.Add(start.Id!.Value!, start);
        return end;
    }

    /// <summary>Ends a container.</summary>
    public void Close(BookmarkEnd end)
    {
        _open.Remove(end.Id!.Value!, out var start);
        if (_waiting.Contains(start!))
        {
            // Nothing stands in it.
            _waiting.Add(end);
            return;
        }

        Flush();
        if (IsBehindTable)
        {
            blocks.Add(end);
        }
        else
        {
            paragraphs[^1].AppendChild(end);
        }

        if (start!.Parent is { } parent && parent != end.Parent)
        {
            var (beginning, itsEnd) = bookmarks.MarkBeginning(start);
            start.InsertAfterSelf(beginning);
            beginning.InsertAfterSelf(itsEnd);
        }
    }

    /// <summary>Puts what waits into a paragraph that has just been begun.</summary>
    public void Begin(Paragraph paragraph)
    {
        paragraph.Append(_waiting);
        _waiting.Clear();
    }

    /// <summary>Puts what waits between two blocks.</summary>
    public void Begin(List<OpenXmlElement> between)
    {
        between.AddRange(_waiting);
        _waiting.Clear();
    }

    private bool IsBehindTable => blocks.FindLast(block => block is not BookmarkEnd) is Table;

    /// <summary>Puts what waits, containers in which nothing stands, behind the last words.</summary>
    public void Flush()
    {
        if (IsBehindTable)
        {
            Begin(blocks);
        }
        else if (paragraphs.Count > 0)
        {
            Begin(paragraphs[^1]);
        }
    }

    /// <summary>Marks a paragraph as a whole.</summary>
    /// <param name="what">What is to be said of it.</param>
    /// <param name="into">The paragraph, or what stands in it.</param>
    public void Point(string what, OpenXmlCompositeElement into)
    {
        var (start, end) = bookmarks.Mark(what);
        into.Append(start, end);
    }
}
