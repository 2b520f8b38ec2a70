using Bukharin.Publish.Writers.Copy.Runs;
using DocumentFormat.OpenXml;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Writes the bookmarks of marked names, each around all words of its name, whatever else they are: a run has one character style.</summary>
/// <param name="bookmarks">Makes bookmarks.</param>
internal sealed class MentionBookmarks(Bookmarks bookmarks)
{
    private (MentionMark Mention, OpenXmlElement End)? _open;

    /// <summary>Ends the bookmark of the name that has been written, and begins that of the one that follows.</summary>
    /// <param name="mention">The name that the next run is part of; null for none, and at the end of a paragraph.</param>
    /// <param name="into">Where the next run is written.</param>
    public void Move(MentionMark? mention, OpenXmlCompositeElement into)
    {
        if (_open is { } open && open.Mention != mention)
        {
            into.AppendChild(open.End);
            _open = null;
        }

        if (_open is null && mention?.Id is { } id && bookmarks.Open(id) is { } ends)
        {
            into.AppendChild(ends.Start);
            _open = (mention, ends.End);
        }
    }
}
