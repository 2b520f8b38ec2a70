using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>Counts the marks of one series of notes.</summary>
/// <param name="sections">How each section numbers them.</param>
internal sealed class NoteCounter(ImmutableArray<NoteNumbering> sections)
{
    private int _section;
    private int? _number;

    /// <summary>The next mark, as a reader sees it; empty where pages are counted, which only the program knows that lays them out.</summary>
    public string Next()
    {
        var numbering = sections[_section];
        _number = _number is { } number ? number + 1 : numbering.Start;
        return numbering.Restart == "eachPage" ? "" : NumberText.Of(_number.Value, numbering.Format);
    }

    /// <summary>Goes on to the next section.</summary>
    public void EndSection()
    {
        _section = Math.Min(_section + 1, sections.Length - 1);
        if (sections[_section].Restart == "eachSect")
        {
            _number = null;
        }
    }
}
