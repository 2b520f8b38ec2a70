using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Found;

/// <summary>A footnote of an edition.</summary>
/// <param name="Note">The note.</param>
/// <param name="Tokens">What it says.</param>
/// <param name="Ids">Names of places in it.</param>
/// <param name="Remarks">Changes and comments in it.</param>
/// <param name="Structures">What its paragraphs stand in, by the tokens' origins.</param>
/// <param name="Markups">What the markup of its words says of them, by the tokens' origins.</param>
/// <param name="Shifts">Where its words stand on their lines, by the tokens' origins; null where that is open.</param>
internal sealed record FoundNote(
    RecoveredNote Note,
    TokenStream Tokens,
    HashSet<string> Ids,
    List<FoundRemark> Remarks,
    List<RecoveredStructure> Structures,
    List<RecoveredMarkup> Markups,
    List<BaselineShift?> Shifts)
{
    /// <summary>Whether it is an entry of the glossary, whose words are compared there.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Where it goes on overleaf, in order.</summary>
    public List<FoundPageTurn> PageTurns { get; init; } = [];

    /// <summary>What stands in the margins beside it, in order.</summary>
    public List<RecoveredMarginal> Marginals { get; init; } = [];

    /// <summary>The numbers of its lines of verse, in order.</summary>
    public List<FoundVerseNumber> VerseNumbers { get; init; } = [];

    /// <summary>What the paragraph of a token stands in.</summary>
    public RecoveredStructure StructureOf(int token) => Structures[Tokens[token].Origin];

    /// <summary>What the markup of a token's words says of them.</summary>
    public RecoveredMarkup MarkupOf(int token) => Markups[Tokens[token].Origin];
}
