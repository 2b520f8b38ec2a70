namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>A word, a number or one character of punctuation, after folding.</summary>
/// <param name="Text">Its number in the <see cref="WordNumbers"/>.</param>
/// <param name="Flags">What stands before it.</param>
/// <param name="Origin">Which part of the line it begins in; what the number means is its maker's affair.</param>
/// <param name="Offset">Index of its first character in that part.</param>
internal readonly record struct Token(int Text, TokenFlags Flags, int Origin, int Offset)
{
    public bool HasSpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    /// <summary>Whether white space stands before it, also such as typography may have made.</summary>
    public bool HasAnySpaceBefore => (Flags & (TokenFlags.SpaceBefore | TokenFlags.FoldedSpaceBefore)) != 0;

    /// <summary>Whether a character without width or form keeps it apart from what stands before it.</summary>
    public bool HasInvisibleBefore => (Flags & TokenFlags.InvisibleBefore) != 0;

    /// <summary>Whether white space that is none of the text's stands before the marks of notes before it.</summary>
    public bool HasSpaceBeforeMark => (Flags & TokenFlags.SpaceBeforeMark) != 0;

    /// <summary>Whether white space that the text itself has stands before the marks of notes before it, kept apart from them by a character without width such as U+200B. A page has none: there the space simply stands before the marks.</summary>
    public bool HasPartedSpaceBefore => (Flags & TokenFlags.PartedSpaceBefore) != 0;

    /// <summary>Whether white space stands before it that begins with a thin space.</summary>
    public bool HasThinSpaceBefore => (Flags & TokenFlags.ThinSpaceBefore) != 0;

    /// <summary>Whether a thin space keeps the marks before it apart, or it apart from them as a superscript: a compositor's, or the words', which look the same.</summary>
    public bool HasSpaceBehindMark => (Flags & TokenFlags.SpaceBehindMark) != 0;

    public bool BeginsParagraph => (Flags & TokenFlags.BeginsParagraph) != 0;
}
