namespace Bukharin.Publish.Vocabulary;

/// <summary>What editions call the one whose a note is.</summary>
internal static class NoteOwners
{
    /// <summary>A note of the author's.</summary>
    public const string Author = "author";

    /// <summary>A note on an editor's bracket.</summary>
    public const string Editor = "editor";
}
