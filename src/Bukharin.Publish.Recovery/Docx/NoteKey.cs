namespace Bukharin.Publish.Recovery.Docx;

/// <summary>Keys of notes: footnotes have their ids, endnotes, which count for themselves, a word before them.</summary>
internal static class NoteKey
{
    public static string OfFootnote(string id) => id;

    public static string OfEndnote(string id) => "endnote-" + id;
}
