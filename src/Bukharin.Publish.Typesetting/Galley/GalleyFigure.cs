using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A picture and what stands below it, all on one page: where it comes, or at the head of the next.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Source">What it is of, for whoever asks where it stands.</param>
/// <param name="RunningHead"><inheritdoc cref="GalleyParagraph" path="/param[@name='RunningHead']" /></param>
internal sealed record GalleyFigure(RasterImage Image, object? Source, string? RunningHead = null) : GalleyItem
{
    /// <summary>What its content on the page is tagged with; null for one that only adorns the page.</summary>
    public object? Tag { get; init; }

    /// <summary>What begins with it: destinations.</summary>
    public ImmutableArray<DestinationPiece> Destinations { get; init; } = [];

    /// <summary>Width that is asked for.</summary>
    public required double WidthPt { get; init; }

    /// <summary>Height of a page's text: the picture and what stands below it are not higher, and the picture is set smaller for it.</summary>
    public required double PageHeightPt { get; init; }

    /// <summary>Indent at the left; the picture stands in the middle of what the indents leave.</summary>
    public double LeftIndentPt { get; init; }

    /// <summary>Indent at the right.</summary>
    public double RightIndentPt { get; init; }

    /// <summary>What stands below it: caption and credit.</summary>
    public ImmutableArray<GalleyParagraph> Below { get; init; } = [];

    /// <summary>Space above; none at a page's top.</summary>
    public double SpaceBeforePt { get; init; }

    /// <summary>Space below the picture and what belongs to it.</summary>
    public double SpaceAfterPt { get; init; }
}
