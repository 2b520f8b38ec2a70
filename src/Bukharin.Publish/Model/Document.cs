using System.Collections.Immutable;

namespace Bukharin.Publish.Model;

/// <summary>A text as its canonical source gives it: what every edition must hold.</summary>
/// <remarks>The only thing that readers and writers have in common.</remarks>
public sealed record Document
{
    /// <summary>The source file's path, as the caller gave it.</summary>
    public required string SourceFile { get; init; }

    /// <summary>SHA-256 of the source file, in lower-case hexadecimal; its line ends count as LF, whatever they are.</summary>
    public required string SourceSha256 { get; init; }

    /// <summary>Title, names, dates, rights and the credit.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>
    /// The 1-based line at which each paragraph of the source begins, in order: how a place is told as a paragraph number. In
    /// plain text every stretch between blank lines counts, the title too; in Markdown every paragraph and heading.
    /// </summary>
    public ImmutableArray<int> ParagraphLines { get; init; } = [];

    /// <summary>The texts that a volume consists of, in order; empty for a text by itself.</summary>
    internal ImmutableArray<VolumeText> Texts { get; init; } = [];

    /// <summary>Whether the notes of a volume are counted anew in each text, or through; null for what the style says.</summary>
    internal bool? CountsNotesByText { get; init; }

    /// <summary>The text, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
