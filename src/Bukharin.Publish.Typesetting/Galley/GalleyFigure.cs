using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Images;
using Bukharin.Publish.Typesetting.Paragraphs.Pieces;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A picture with its caption and credit, which stay together on a page.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Source">An object of the caller's that identifies the picture, to ask where it was placed.</param>
/// <param name="RunningHead"><inheritdoc cref="GalleyParagraph" path="/param[@name='RunningHead']" /></param>
internal sealed record GalleyFigure(RasterImage Image, object? Source, string? RunningHead = null) : GalleyItem
{
    /// <summary>Whether it may stand at the head of a page, away from where it comes.</summary>
    public bool MayStandAtHead { get; init; }

    /// <summary>Whether it may stand at the foot of a page.</summary>
    public bool MayStandAtFoot { get; init; }

    /// <summary>Whether it stands at the head or the foot of a page.</summary>
    public bool IsFloating => MayStandAtHead || MayStandAtFoot;

    /// <summary>The tag of the picture; null for decoration.</summary>
    public object? Tag { get; init; }

    /// <summary>Destinations at the beginning of the figure.</summary>
    public ImmutableArray<DestinationPiece> Destinations { get; init; } = [];

    /// <summary>The width that is asked for.</summary>
    public required double WidthPt { get; init; }

    /// <summary>Height of a page's text area. A picture that would be too high with its caption is set smaller.</summary>
    public required double PageHeightPt { get; init; }

    /// <summary>Indent at the left. The picture is centred between the indents.</summary>
    public double LeftIndentPt { get; init; }

    /// <summary>Indent at the right.</summary>
    public double RightIndentPt { get; init; }

    /// <summary>The paragraphs below the picture: caption and credit.</summary>
    public ImmutableArray<GalleyParagraph> Below { get; init; } = [];

    /// <summary>Space above; none at a page's top.</summary>
    public double SpaceBeforePt { get; init; }

    /// <summary>Space below the picture and what belongs to it.</summary>
    public double SpaceAfterPt { get; init; }
}
