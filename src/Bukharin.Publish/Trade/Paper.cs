namespace Bukharin.Publish.Trade;

/// <summary>The paper of a book: a sort that a printer has, or one that is known by its thickness.</summary>
/// <param name="Name">The sort; null for one known by its thickness.</param>
/// <param name="LeafPt">How thick a leaf is, in points; null for a sort of the printer's.</param>
public sealed record Paper(string? Name, double? LeafPt)
{
    /// <summary>White paper, printed in black.</summary>
    public const string White = "white";

    /// <summary>Cream paper, printed in black.</summary>
    public const string Cream = "cream";

    /// <summary>White paper, printed in colour.</summary>
    public const string Colour = "colour";

    /// <summary>The sorts.</summary>
    internal static readonly string[] Names = [White, Cream, Colour];

    /// <summary>Reads a sort or the thickness of a leaf; null for anything else.</summary>
    /// <param name="text">What the front matter says.</param>
    public static Paper? Read(string text) => Names.Contains(text) ? new Paper(text, null)
        : Length.Read(text) is { } thickness ? new Paper(null, thickness)
        : null;
}
