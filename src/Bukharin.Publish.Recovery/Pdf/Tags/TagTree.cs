using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>The structure tree of a file, by the content on its pages.</summary>
/// <param name="contents">For each page the sequences that elements refer to, by identifier; null for one that none refers to.</param>
internal sealed class TagTree(ImmutableArray<List<TagContent?>> contents)
{
    /// <summary>The tree of a file without tags.</summary>
    public static TagTree None { get; } = new([]);

    /// <summary>Whether the file has tags.</summary>
    public bool IsEmpty { get; } = contents.All(page => page.Count == 0);

    /// <summary>Classes of the root: what is said of the text as a whole.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>Words that are read in place of what stands on the pages.</summary>
    public ImmutableArray<string> Replacements { get; init; } = [];

    /// <summary>All cells of tables, in the order of the tree.</summary>
    public ImmutableArray<TagElement> Cells { get; init; } = [];

    /// <summary>The pictures, in the order of the tree.</summary>
    public ImmutableArray<TagElement> Figures { get; init; } = [];

    /// <summary>The sequence with an identifier on a page; null where no element refers to it.</summary>
    /// <param name="page">1-based number of the page.</param>
    /// <param name="id">The identifier; negative for content that is in no sequence.</param>
    public TagContent? Of(int page, int id) =>
        id >= 0 && page <= contents.Length && id < contents[page - 1].Count ? contents[page - 1][id] : null;

    /// <summary>What the tags say of a glyph; null for one without.</summary>
    public TagTraits? Of(TextLine line, in Glyph glyph) => Of(line.Page.Number, glyph.Tag)?.Traits;
}
