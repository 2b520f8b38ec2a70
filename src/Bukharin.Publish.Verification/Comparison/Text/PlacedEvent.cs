namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Where a mark or a target stands among the tokens.</summary>
/// <param name="IsMark">Whether it is a mark.</param>
/// <param name="Number">Its number among those of its kind.</param>
/// <param name="Position">Index of the token that it stands before; the number of tokens at the end.</param>
/// <param name="InWord">How many characters of that token it stands behind, in its normal form; 0 where it stands before it.</param>
internal readonly record struct PlacedEvent(bool IsMark, int Number, int Position, int InWord)
{
    /// <summary>Whether nothing but other marks stands between it and the end of a line that the text asks for.</summary>
    public bool BeginsLine { get; init; }

    /// <summary>Whether it stands inside the token of that index.</summary>
    public bool IsInWord => InWord > 0;
}
