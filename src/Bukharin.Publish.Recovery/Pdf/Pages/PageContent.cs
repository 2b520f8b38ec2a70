using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>What is on a page: plain data, taken from the file once.</summary>
/// <param name="Number">1-based number.</param>
/// <param name="WidthPt">Width of the visible page.</param>
/// <param name="HeightPt">Height of the visible page.</param>
/// <param name="Glyphs">The glyphs that can be seen, in the order in which they are painted.</param>
/// <param name="Turned">Those set along another edge of the page, in the coordinates of one who has turned it.</param>
/// <param name="Rules">The horizontal rules, in the order in which they are painted.</param>
/// <param name="Links">The links.</param>
internal sealed record PageContent(
    int Number,
    double WidthPt,
    double HeightPt,
    ImmutableArray<Glyph> Glyphs,
    ImmutableArray<Glyph> Turned,
    ImmutableArray<RuledLine> Rules,
    ImmutableArray<LinkArea> Links)
{
    private double? _sizePt;
    private double? _largestPt;

    /// <summary>The size of most of its type, in points.</summary>
    public double SizePt => _sizePt ??= TypeSize.OfMost(Glyphs.AsSpan());

    /// <summary>The largest size in which a word or more is set, in points: that of the text, where most of a page is notes.</summary>
    public double LargestPt => _largestPt ??= TypeSize.Largest(Glyphs.AsSpan());

    /// <summary>The size of most type of the whole file, in points.</summary>
    public double BookSizePt { get; init; }

    /// <summary>The pictures. Each has a glyph, behind all others, whose baseline is its lower edge.</summary>
    public ImmutableArray<PagePicture> Pictures { get; init; } = [];

    /// <summary>Words in tagged content that cannot be seen: a screen reader speaks them.</summary>
    public string Unseen { get; init; } = "";
}
