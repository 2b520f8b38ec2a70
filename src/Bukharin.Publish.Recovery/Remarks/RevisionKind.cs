namespace Bukharin.Publish.Recovery.Remarks;

/// <summary>What a tracked change has done.</summary>
public enum RevisionKind
{
    /// <summary>Words, marks or the end of a paragraph have come in, also from elsewhere in the text.</summary>
    Insertion,

    /// <summary>Words, marks or the end of a paragraph have gone, also to elsewhere in the text.</summary>
    Deletion,

    /// <summary>Words look otherwise.</summary>
    Format,

    /// <summary>A paragraph has another style, or is set otherwise.</summary>
    ParagraphFormat,
}
