namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>A container whose paragraphs have a look of their own.</summary>
internal enum ContainerKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A division whose role has a style: an opener, a signature.</summary>
    Role,

    /// <summary>A block quote.</summary>
    Quote,

    /// <summary>Verse.</summary>
    Verse,

    /// <summary>A block of code.</summary>
    Code,

    /// <summary>A term that is defined.</summary>
    Term,

    /// <summary>What a term means.</summary>
    Definition,

    /// <summary>A bullet list.</summary>
    List,

    /// <summary>A clause.</summary>
    Clause,
}
