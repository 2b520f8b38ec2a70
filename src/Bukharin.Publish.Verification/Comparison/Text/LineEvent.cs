namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Something without width in a line: a note's mark or a target of links.</summary>
/// <param name="Position">Index of the character that it stands before.</param>
/// <param name="IsMark">Whether it is a mark.</param>
/// <param name="Number">Its number among those of its kind, given by its maker.</param>
/// <param name="TakesSpace">Whether the spaces behind it are none of the words'.</param>
/// <param name="IsApart">Whether it is a mark between which and the one before stood more than a compositor's thin space.</param>
/// <param name="HasThinSpace">Whether it is a mark beside which stood the thin space that keeps it apart from another, or from a superscript.</param>
internal readonly record struct LineEvent(int Position, bool IsMark, int Number, bool TakesSpace = false, bool IsApart = false, bool HasThinSpace = false);
