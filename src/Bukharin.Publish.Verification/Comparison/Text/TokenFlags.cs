namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>What stands before a token.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space that is not folded away.</summary>
    SpaceBefore = 1,

    /// <summary>The beginning of a paragraph.</summary>
    BeginsParagraph = 2,

    /// <summary>White space that is folded away, since typography may have made or closed it up: beside dashes and quotation marks.</summary>
    FoldedSpaceBefore = 4,

    /// <summary>A character without width or form, between it and the token or mark before it.</summary>
    InvisibleBefore = 8,

    /// <summary>White space before the mark of a note that stands before the token: put there when the page was set, or the end of a line as the page shows it. It is none of the text's.</summary>
    SpaceBeforeMark = 16,

    /// <summary>White space before a mark that stands before the token, with a character without width between space and mark: the text itself has that space, and nobody closed it up.</summary>
    PartedSpaceBefore = 32,

    /// <summary>White space that begins with a thin space.</summary>
    ThinSpaceBefore = 64,

    /// <summary>The thin space that keeps the mark of a note apart from another, or from a superscript: a compositor's, or the words'.</summary>
    SpaceBehindMark = 128,
}
