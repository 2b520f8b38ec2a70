using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A text as read from its canonical source: the content that every edition must contain.</summary>
/// <remarks>This is the only data that readers hand on to writers.</remarks>
public sealed record Document
{
    /// <summary>The source file's path, as the caller gave it.</summary>
    public required string SourceFile { get; init; }

    /// <summary>SHA-256 of the source file, in lower-case hexadecimal, computed with all line ends as LF.</summary>
    public required string SourceSha256 { get; init; }

    /// <summary>Title, names, dates, rights and the credit.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>
    /// The 1-based lines at which the paragraphs of the source begin, in order, from which paragraph numbers are derived. In plain
    /// text every run of lines between blank lines counts as a paragraph, the title too; in Markdown every paragraph and heading.
    /// </summary>
    public ImmutableArray<int> ParagraphLines { get; init; } = [];

    /// <summary>The texts that a volume consists of, in order; empty where the document is a single text.</summary>
    internal ImmutableArray<VolumeText> Texts { get; init; } = [];

    /// <summary>
    /// Whether the notes of a volume are numbered anew in each text (true) or continuously (false); null where the style decides.
    /// </summary>
    internal bool? CountsNotesByText { get; init; }

    /// <summary>Whether a calendar lists the letters of a volume by their dates.</summary>
    internal bool HasCalendar { get; init; }

    /// <summary>The blocks of the text, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
