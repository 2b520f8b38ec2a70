using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>What text and notes of an edition are expected by, and what they are put into.</summary>
/// <param name="Edition">What has been computed so far.</param>
/// <param name="Words">The style's words in the text's language.</param>
/// <param name="Traits">What the format has.</param>
/// <param name="Tokenizer">Folds and parts words.</param>
/// <param name="Series">Counts the marks.</param>
/// <param name="References">What references of the text say.</param>
/// <param name="Notes">Where the editor's notes stand.</param>
internal sealed record ExpectedTerms(
    ExpectedEdition Edition, StyleWords Words, FormatTraits Traits, Tokenizer Tokenizer, MarkSeries Series, ExpectedReferences References, NotesPlace Notes)
{
    /// <summary>Number of the chapter, from 0.</summary>
    public int Chapter { get; set; }

    /// <summary>Every how many lines of verse a number stands.</summary>
    public int VerseNumberStep { get; init; }

    /// <summary>The ids of pages of the source that have been met.</summary>
    public HashSet<string> Pages { get; } = new(StringComparer.Ordinal);
}
