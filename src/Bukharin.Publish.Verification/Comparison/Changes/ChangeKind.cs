namespace Bukharin.Publish.Verification.Comparison.Changes;

/// <summary>What an editor has changed.</summary>
public enum ChangeKind
{
    /// <summary>Words are other ones, have come in or have gone.</summary>
    Words,

    /// <summary>Words stand elsewhere.</summary>
    Move,

    /// <summary>A paragraph is broken in two, or two are one.</summary>
    Paragraph,

    /// <summary>A note has come in or has gone with its mark.</summary>
    Note,

    /// <summary>Words look otherwise.</summary>
    Look,

    /// <summary>A paragraph has another style, or is set otherwise.</summary>
    ParagraphLook,
}
