using System.Collections.Immutable;
using Bukharin.Publish.Model;
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

    /// <summary>The title of the text of a volume that is read, or null.</summary>
    public string? Text { get; private set; }

    /// <summary>How many paragraphs of that text have been begun.</summary>
    public int Paragraph { get; private set; }

    /// <summary>The titles of the texts of a volume, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>The ids of pages of the source that have been met.</summary>
    public HashSet<string> Pages { get; } = new(StringComparer.Ordinal);

    /// <summary>Begins a division: that of a text of a volume counts paragraphs anew.</summary>
    /// <param name="division">The division.</param>
    /// <param name="token">The token that it begins with.</param>
    public void Begin(Division division, int token)
    {
        Edition.Divisions.TryAdd(division, token);
        if (division.Blocks is [Heading title, ..] && Texts.TryGetValue(title.Id, out var text))
        {
            (Text, Paragraph) = (text, 0);
        }
    }

    /// <summary>Counts a paragraph, unless it is one of a note, or of what is said of a text above and below it.</summary>
    /// <param name="note">The note that it stands in, or null.</param>
    /// <param name="divisions">The divisions that it stands in.</param>
    public void Count(ExpectedNote? note, ImmutableArray<DivisionRole> divisions) =>
        Paragraph += note is null && !divisions.Any(role => role is DivisionRole.Headnote or DivisionRole.Byline or DivisionRole.Source) ? 1 : 0;
}
