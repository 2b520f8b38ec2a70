using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Traits;

namespace Bukharin.Publish.Recovery;

/// <summary>What a reader sees of an edition: the text in its order, the notes with their marks, and what the file says of itself.</summary>
/// <remarks>
/// Recovered from the edition alone, by means that the writers do not use. Nothing here is folded or interpreted: characters
/// are those of the edition, curly quotation marks included. Only what a format adds to fit text on lines and pages is
/// undone: line-end hyphens that a line break put in, line ends within a paragraph, page turns.
/// </remarks>
public sealed record RecoveredEdition
{
    /// <summary>What an edition of its format can hold.</summary>
    public required FormatTraits Traits { get; init; }

    /// <summary>The format's name: <c>pdf</c>, <c>docx</c>, <c>epub</c>.</summary>
    public string Format => Traits.Name;

    /// <summary>
    /// All visible text in reading order, title page and colophon included; without notes, and without what is repeated on
    /// each page.
    /// </summary>
    public required ImmutableArray<RecoveredParagraph> Paragraphs { get; init; }

    /// <summary>The footnotes in the order in which the edition has them.</summary>
    public required ImmutableArray<RecoveredNote> Notes { get; init; }

    /// <summary>What is repeated on pages: running heads, folios, headers and footers; each different text once.</summary>
    public required ImmutableArray<string> PageTexts { get; init; }

    /// <summary>The same page by page, in formats whose pages are fixed.</summary>
    public ImmutableArray<RecoveredPageLine> PageLines { get; init; } = [];

    /// <summary>The entries of a table of contents that is set before the text, in order; its heading is none of them.</summary>
    public ImmutableArray<RecoveredContentsEntry> Contents { get; init; } = [];

    /// <summary>The lists of figures and of tables that are no part of <see cref="Paragraphs"/>: fields of a DOCX, those of an EPUB's navigation document.</summary>
    public ImmutableArray<RecoveredCaptionList> CaptionLists { get; init; } = [];

    /// <summary>Words that stand where lines part notes from the text, or say that a note goes on overleaf; each paragraph of them; the default where nothing can be said of them.</summary>
    public ImmutableArray<string> NoteNotices { get; init; }

    /// <summary>
    /// The lists of pages that the edition has besides its pages themselves, each in its order: an EPUB's page list, and the one
    /// for old reading systems. None in formats that need none.
    /// </summary>
    public ImmutableArray<ImmutableArray<RecoveredPageEntry>> PageLists { get; init; } = [];

    /// <summary>
    /// The contents that the edition has beside its text, each list in its order: those of an EPUB's navigation document, and those for
    /// old reading systems. None in formats that have none there.
    /// </summary>
    public ImmutableArray<ImmutableArray<RecoveredNavigationEntry>> Navigation { get; init; } = [];

    /// <summary>The paths of the documents that have words and that nobody comes to by turning pages.</summary>
    public ImmutableArray<string> OutOfReadingOrder { get; init; } = [];

    /// <summary>What the edition says of how it is cited: its heading, and each of its lines. It is no part of the paragraphs.</summary>
    public ImmutableArray<string> CitationAdvice { get; init; } = [];

    /// <summary>The heads of tables that come again on the pages that these go on to, in the order of the pages.</summary>
    public ImmutableArray<RecoveredTableHead> RepeatedHeads { get; init; } = [];

    /// <summary>From the first baseline of the fullest page to its last, in points; 0 in formats without pages.</summary>
    internal double ColumnPt { get; init; }

    /// <summary>Line numbers in the margin of a page that stand at the height of no line of the text.</summary>
    public ImmutableArray<RecoveredStrayNumber> StrayLineNumbers { get; init; } = [];

    /// <summary>
    /// Whether the file itself says what its paragraphs are and what they stand in: by tags, classes, marks of structure. In a
    /// PDF without tags only where glyphs stand tells where a paragraph ends, in a DOCX of another program only its styles what
    /// it is.
    /// </summary>
    public bool IsTagged { get; init; }

    /// <summary>Words that are read aloud, by the file's tags, though nobody sees them on its pages.</summary>
    public ImmutableArray<string> UnseenTexts { get; init; } = [];

    /// <summary>What no edition of ours holds, each in words: what acts (scripts, macros), what is embedded, what is fetched from elsewhere.</summary>
    public ImmutableArray<string> Intruders { get; init; } = [];

    /// <summary>What the file says of itself.</summary>
    public required RecoveredMetadata Metadata { get; init; }
}
