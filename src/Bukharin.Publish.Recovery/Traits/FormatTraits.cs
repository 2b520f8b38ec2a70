using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Traits;

/// <summary>What editions of a format can hold, and what they have around the text.</summary>
/// <remarks>
/// Whoever reads a format back says it with what was read, and whoever compares editions or makes sources of them asks here and
/// nowhere for the name of a format. Nothing has a default: a new format is compared leniently in no point that its reader does
/// not name.
/// </remarks>
public sealed record FormatTraits
{
    /// <summary>What the format is asked for by: <c>pdf</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Before the text, in order.</summary>
    public required ImmutableArray<MatterWords> Before { get; init; }

    /// <summary>After the text, in order.</summary>
    public required ImmutableArray<MatterWords> After { get; init; }

    /// <summary>What of the front matter, besides titles and headings, stands in heads and feet of pages.</summary>
    public required ImmutableArray<MatterWords> OnPages { get; init; }

    /// <summary>What the metadata has places for.</summary>
    public required MetadataFields Metadata { get; init; }

    /// <summary>Whether the metadata has the typography of the text; otherwise it has the front matter's words to the letter.</summary>
    public required bool TypesetsMetadata { get; init; }

    /// <summary>What stands for a break between parts; empty where it is a line or white space.</summary>
    public required string Break { get; init; }

    /// <summary>What items of lists begin with, a character for each depth, over and over.</summary>
    public required string Bullets { get; init; }

    /// <summary>How many characters an id can have, or null: a longer one is shortened and has eight digits of its SHA-256.</summary>
    public required int? LongestId { get; init; }

    /// <summary>
    /// Whether the file says where paragraphs end, and keeps a paragraph's words free of line ends. Where it does not, both are
    /// inferred from what stands where on pages. Then ends of paragraphs are not compared, nor most spaces beside punctuation: an
    /// address that was broken at a line's end looks like two words, and a wrong guess would reject a good edition. Words that
    /// run together are other words, and are found all the same.
    /// </summary>
    public required bool HasParagraphs { get; init; }

    /// <summary>Whether an edition must say by tags what its parts are (<see cref="RecoveredEdition.IsTagged"/>).</summary>
    public required bool MustBeTagged { get; init; }

    /// <summary>Whether words lead to places, and places have names; on paper they do not.</summary>
    public required bool HasLinks { get; init; }

    /// <summary>Whether its pictures are in grey, whatever colours they have in the source.</summary>
    public required bool HasGrayPictures { get; init; }

    /// <summary>Whether the file says which words are in small capitals or in another language.</summary>
    public required bool MarksWords { get; init; }

    /// <summary>Who makes its lines and pages.</summary>
    public required PageKind Pages { get; init; }

    /// <summary>Whether its pages have labels, by which a page list can name them.</summary>
    public required bool LabelsPages { get; init; }

    /// <summary>Whether the places are marked at which the labelled pages of another edition of the same build begin.</summary>
    public required bool MarksPages { get; init; }

    /// <summary>Whether a table of contents stands among its pages, where the style asks for one.</summary>
    public required bool PrintsContents { get; init; }

    /// <summary>Whether contents beside the text, which a reading system shows, lead to its places (<see cref="RecoveredEdition.Navigation"/>).</summary>
    public required bool HasNavigation { get; init; }

    /// <summary>Whether it says how it is cited, where the style has words for that (<see cref="RecoveredEdition.CitationAdvice"/>).</summary>
    public required bool AdvisesCitation { get; init; }

    /// <summary>Whether it is made to be edited, so that changes have authors and readers make comments.</summary>
    public required bool IsEdited { get; init; }
}
