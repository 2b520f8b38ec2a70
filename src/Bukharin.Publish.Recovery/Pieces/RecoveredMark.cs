using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>The mark of a footnote in the text.</summary>
/// <param name="NoteKey">Key of the note that the mark leads to; one that no note has where it leads nowhere.</param>
/// <param name="Printed">What a reader sees: <c>3</c>, <c>*</c>; empty where only the program that lays pages out knows it.</param>
public sealed record RecoveredMark(string NoteKey, string Printed) : RecoveredPiece
{
    /// <summary>1-based number of the page that it stands on; 0 where the format has no pages.</summary>
    public int Page { get; init; }

    /// <summary>Where the bracket of a gloss stood, where the mark itself does not tell; or null.</summary>
    public GlossPlace? GlossPlace { get; init; }

    /// <summary>Whether the edition marks it as what it is; what is not marked is heard as a figure of the text.</summary>
    public bool IsTagged { get; init; } = true;
}
