namespace Bukharin.Publish.Vocabulary;

/// <summary>Names that tell in the markup of editions whether a note is by the author or by an editor.</summary>
internal static class NoteOwners
{
    /// <summary>A note by the author.</summary>
    public const string Author = "author";

    /// <summary>A note by the editor, which belongs to a bracket of the editor's.</summary>
    public const string Editor = "editor";
}
