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

    /// <summary>White space before a mark that stands before the token: a compositor's, or what a page shows of a line's end.</summary>
    SpaceBeforeMark = 16,

    /// <summary>The same, and U+200B between the two: such a space is the words'.</summary>
    PartedSpaceBefore = 32,

    /// <summary>White space that begins with a thin space.</summary>
    ThinSpaceBefore = 64,

    /// <summary>The thin space that keeps the mark of a note apart from a superscript: a compositor's, or the words'.</summary>
    SpaceBehindMark = 128,
}
