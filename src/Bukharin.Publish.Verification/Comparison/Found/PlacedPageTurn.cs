using Bukharin.Publish.Verification.Comparison.Expected;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>Where a page of an edition begins in the source.</summary>
/// <param name="Label">What the edition calls it.</param>
/// <param name="Token">
/// Number of the page's first word among the tokens of the text, the same in all editions; <see cref="BeforeText"/> or
/// <see cref="BehindText"/> for pages that begin with other words.
/// </param>
/// <param name="WordStart">Number of the token with which that word begins where it is a compound (<c>half-light</c>).</param>
/// <param name="InWord">How many characters of that token stand before it.</param>
/// <param name="Words">The page's first words.</param>
/// <param name="Origin">Where they come from.</param>
internal sealed record PlacedPageTurn(string Label, int Token, int WordStart, int InWord, string Words, Origin Origin)
{
    /// <summary>Whether it begins inside the token.</summary>
    public bool IsInWord => InWord > 0;

    /// <summary>How many tokens of labels it begins with.</summary>
    public int LabelTokens { get; init; }

    public const int BeforeText = -1;
    public const int BehindText = int.MaxValue;

    /// <summary>Whether this and another page are one: markers may have the word for a page before its label.</summary>
    public bool IsSamePage(PlacedPageTurn other) => IsCalled(Label, other.Label) || IsCalled(other.Label, Label);

    /// <summary>Whether a page that one edition calls by a name has a label.</summary>
    public static bool IsCalled(string name, string label) =>
        name == label || (label.Length > 0 && name.EndsWith(label, StringComparison.Ordinal) && char.IsWhiteSpace(name[^(label.Length + 1)]));
}
