using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>What an edition of a document must hold, computed from the document alone.</summary>
internal sealed class ExpectedEdition
{
    public TokenStream Tokens { get; } = new();

    /// <summary>Where tokens come from, by <see cref="Token.Origin"/>.</summary>
    public List<Origin> Origins { get; } = [];

    /// <summary>The notes, in the order in which they are numbered.</summary>
    public List<ExpectedNote> Notes { get; } = [];

    /// <summary>Numbers of the notes in the order of their marks: an index of <see cref="Notes"/>.</summary>
    public List<int> Marks { get; } = [];

    public List<ExpectedTarget> Targets { get; } = [];

    /// <summary>The pictures of the text, in order.</summary>
    public List<ExpectedFigure> Figures { get; } = [];

    /// <summary>Where the paragraphs of the text stand in its tree, in order.</summary>
    public List<PlacedStructure> Structures { get; } = [];

    public Origin OriginOf(int token) => Origins[Tokens[token].Origin];
}
