using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>What is on a page: plain data, taken from the file once.</summary>
/// <param name="Number">1-based number.</param>
/// <param name="WidthPt">Width of the visible page.</param>
/// <param name="HeightPt">Height of the visible page.</param>
/// <param name="Turned">Those set along another edge of the page, in the coordinates of one who has turned it.</param>
/// <param name="Rules">The horizontal rules, in the order in which they are painted.</param>
/// <param name="Links">The links.</param>
internal sealed record PageContent(
    int Number,
    double WidthPt,
    double HeightPt,
    ImmutableArray<Glyph> Turned,
    ImmutableArray<RuledLine> Rules,
    ImmutableArray<LinkArea> Links)
{
    /// <summary>The size of most of its type, in points.</summary>
    public required double SizePt { get; init; }

    /// <summary>The largest size in which a word or more is set, in points: that of the text, where most of a page is notes.</summary>
    public required double LargestPt { get; init; }

    /// <summary>Number of the glyphs that can be seen.</summary>
    public required int GlyphCount { get; init; }

    /// <summary>Whether any of them is marked as an artifact.</summary>
    public required bool HasArtifacts { get; init; }

    /// <summary>Whether it says of any of them that it is of the mark of a note.</summary>
    public required bool HasNoteSigns { get; init; }

    /// <summary>Whether any of them is a space: a page that has some shows none by a gap alone.</summary>
    public required bool HasSpaces { get; init; }

    /// <summary>
    /// Those that are looked at again when all pages have been read, in the order in which they are painted: on a page with artifacts, whose
    /// lines are known at once, what stands in the margin, numbers of verse and heads that come again; else all. The glyphs of a book take 200 MB.
    /// </summary>
    public required ImmutableArray<Glyph> Kept { get; init; }

    /// <summary>What is known of the whole file when all its pages have been read.</summary>
    public required BookType Book { get; init; }

    /// <summary>The pictures. Each has a glyph, behind all others, whose baseline is its lower edge.</summary>
    public ImmutableArray<PagePicture> Pictures { get; init; } = [];

    /// <summary>The number of the figure at the page's head or foot that a glyph or a picture is of, by how many glyphs are painted before it.</summary>
    public ImmutableDictionary<int, int> Floats { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>Where figures are written that stand at the head or the foot of some page.</summary>
    public ImmutableArray<FloatCall> FloatCalls { get; init; } = [];

    /// <summary>Words in tagged content that cannot be seen: a screen reader speaks them.</summary>
    public string Unseen { get; init; } = "";
}
