using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A footnote that every edition must have.</summary>
/// <param name="Number">1 for the first; both series counted together.</param>
/// <param name="Mark">What its mark is.</param>
/// <param name="Intervention">The bracket that it comes from, or null for a note of the author's.</param>
/// <param name="Span">The place of the bracket or of the author's mark.</param>
/// <param name="Clause">The clause that it is in, or null.</param>
internal sealed record ExpectedNote(int Number, string Mark, Intervention? Intervention, SourceSpan Span, ClauseLabel? Clause)
{
    /// <summary>The tokens of the note, with those of the words that the style puts before it.</summary>
    public required TokenStream Tokens { get; init; }

    /// <summary>Where in the source each token comes from.</summary>
    public required List<Origin> Origins { get; init; }

    /// <summary>What it says in the source's words: without those of the style.</summary>
    public string Words
    {
        get
        {
            // The last part of an editor's note is the style's; the author's paragraphs are parted by a space.
            var last = Intervention is null ? Origins.Count : Origins.Count - 1;
            var begins = Enumerable.Range(0, Tokens.Count).Where(i => Tokens[i].BeginsParagraph).Select(i => Tokens[i].Origin).ToHashSet();
            return string.Concat(Origins.Take(last).Select((origin, i) => (begins.Contains(i) ? " " : "") + TextOf(origin))).Trim();

            static string TextOf(Origin origin) =>
                origin.Bracket is not null ? "" : origin.Words is { } words ? words.Content : origin.Label?.Text ?? origin.Made ?? " ";
        }
    }

    /// <summary>The name by which the source calls it; null for a bracket.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it stands in the glossary alone: its words are proved as those of a line there.</summary>
    public bool IsInGlossary { get; init; }

    /// <summary>Ids that stand in the note.</summary>
    public required List<string> Ids { get; init; }

    /// <summary>All places in it, whether the format has ids or not: the id of each, and the token before which it stands.</summary>
    public List<(string Id, int Position)> Places { get; } = [];

    /// <summary>The numbers of its lines of verse, in order.</summary>
    public List<ExpectedVerse.NumberedLine> VerseNumbers { get; } = [];

    /// <summary>Number of the chapter that its mark is in.</summary>
    public int Chapter { get; init; }

    /// <summary>Where its paragraphs stand in it, in order.</summary>
    public List<PlacedStructure> Structures { get; } = [];

    /// <summary>The bracket of a gloss, which an edition takes out of the line; null for a note that is no gloss of the text.</summary>
    public SourceBracket? Bracket { get; set; }

    /// <summary>Index of the text's token that its reference or its bracket stands before in the source.</summary>
    public int Position { get; set; }

    /// <summary>How many characters of that token it stands behind: a note may be on a part of a word.</summary>
    public int InWord { get; set; }
}
