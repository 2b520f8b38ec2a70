namespace Bukharin.Publish.Trade;

/// <summary>The paper of a book: one of the sorts that printers name, or a paper that is given by its thickness.</summary>
/// <param name="Name">The name of the sort; null for a paper that is given by its thickness.</param>
/// <param name="LeafPt">The thickness of a leaf, in points; null for a named sort.</param>
public sealed record Paper(string? Name, double? LeafPt)
{
    /// <summary>White paper, printed in black.</summary>
    public const string White = "white";

    /// <summary>Cream paper, printed in black.</summary>
    public const string Cream = "cream";

    /// <summary>White paper, printed in colour.</summary>
    public const string Colour = "colour";

    /// <summary>The names of all sorts.</summary>
    internal static readonly string[] Names = [White, Cream, Colour];

    /// <summary>Reads the name of a sort or the thickness of a leaf; null for anything else.</summary>
    /// <param name="text">The value in the front matter.</param>
    public static Paper? Read(string text) => Names.Contains(text) ? new Paper(text, null)
        : Length.Read(text) is { } thickness ? new Paper(null, thickness)
        : null;
}
