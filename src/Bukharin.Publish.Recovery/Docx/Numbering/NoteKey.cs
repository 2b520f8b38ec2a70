namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>Keys of notes: footnotes have their ids, endnotes, which count for themselves, a word before them.</summary>
internal static class NoteKey
{
    public static string OfFootnote(string id) => id;

    public static string OfEndnote(string id) => "endnote-" + id;
}
