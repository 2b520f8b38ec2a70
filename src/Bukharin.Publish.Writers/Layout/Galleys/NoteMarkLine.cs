namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>The line of a note's mark, by what the note begins with.</summary>
internal enum NoteMarkLine
{
    /// <summary>The first of its words, as a paragraph begins.</summary>
    Words,

    /// <summary>That of words which stand further in: the mark hangs before them.</summary>
    Indented,

    /// <summary>That of a label or a bullet: the mark hangs before it, and the note is set further in for that.</summary>
    Label,

    /// <summary>Its own, before what is no line of words.</summary>
    Own,
}
