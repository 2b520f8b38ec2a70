using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>Marks where the containers of a story begin and end, so that its structure can be read back.</summary>
/// <param name="bookmarks">What the marks are made of.</param>
/// <param name="paragraphs">The paragraphs of the story as they are written.</param>
/// <remarks>A mark stands in paragraphs: it begins before the first words of its container and ends behind the last.</remarks>
internal sealed class StructureMarks(Bookmarks bookmarks, IReadOnlyList<Paragraph> paragraphs)
{
    private readonly List<OpenXmlElement> _waiting = [];

    /// <summary>Begins a container; its mark will stand in the next paragraph.</summary>
    /// <param name="what">What it is.</param>
    /// <returns>What is to be given to <see cref="Close"/>.</returns>
    public BookmarkEnd Open(string what)
    {
        var (start, end) = bookmarks.Mark(what);
        _waiting.Add(start);
        return end;
    }

    /// <summary>Ends a container.</summary>
    public void Close(BookmarkEnd end)
    {
        if (_waiting.Any(mark => mark is BookmarkStart start && start.Id?.Value == end.Id?.Value))
        {
            // Nothing stands in it.
            _waiting.Add(end);
            return;
        }

        Flush();
        paragraphs[^1].AppendChild(end);
    }

    /// <summary>Puts what waits into a paragraph that has just been begun.</summary>
    public void Begin(Paragraph paragraph)
    {
        paragraph.Append(_waiting);
        _waiting.Clear();
    }

    /// <summary>Puts what waits, containers in which nothing stands, behind the last words.</summary>
    public void Flush()
    {
        if (paragraphs.Count > 0)
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
