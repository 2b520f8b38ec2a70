namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>What an edition tells of a place of another sheet.</summary>
/// <param name="Text">The number of a line, or the name of a page.</param>
/// <param name="Position">Index of the token that it stands before.</param>
/// <param name="InWord">How many characters of that token stand before it.</param>
/// <param name="Line">Index of the line beside which it stands, in an edition with lines; -1 in others.</param>
internal sealed record FoundSheetPlace(string Text, int Position, int InWord, int Line)
{
    /// <summary>Whether it begins inside the token.</summary>
    public bool IsInWord => InWord > 0;
}
