using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>A good edition, taken apart so that it can be damaged.</summary>
internal abstract class EditionFile(EditionFormat format, byte[] bytes)
{
    public EditionFormat Format { get; } = format;

    public byte[] Bytes { get; } = bytes;

    /// <summary>Everything that stands in the main text, front and end matter included, in reading order.</summary>
    public abstract ImmutableArray<Cell> MainText { get; }

    /// <summary>The text of each footnote, in the order of their marks, without the mark that stands at the note.</summary>
    public abstract ImmutableArray<ImmutableArray<Cell>> NoteTexts { get; }

    /// <summary>What is repeated on pages.</summary>
    public abstract ImmutableArray<Cell> PageTexts { get; }

    /// <summary>Names of the fields of the metadata that the file has.</summary>
    public abstract ImmutableArray<string> MetadataFields { get; }

    /// <summary>A copy to be damaged.</summary>
    public abstract Draft Copy();
}
