using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;

namespace Bukharin.Publish.Typesetting.Pdf.Wraps;

/// <summary>Something on a panel of a cover.</summary>
internal abstract record WrapContent
{
    private protected WrapContent()
    {
    }
}

/// <summary>Words.</summary>
/// <param name="Text">The words, with their place relative to the panel's top left corner.</param>
/// <param name="Ink">Their colour.</param>
internal sealed record WrapWords(PlacedText Text, Ink Ink) : WrapContent;

/// <summary>A shape, filled by the non-zero rule.</summary>
/// <param name="Outline">Its contours in points from the panel's top left corner, y downwards.</param>
/// <param name="Ink">Its colour.</param>
internal sealed record WrapShape(ImmutableArray<OutlineStep> Outline, Ink Ink) : WrapContent;

/// <summary>A picture that is printed in one colour on another, as a stamp is.</summary>
/// <param name="Picture">The picture, with its place from the panel's top left corner.</param>
/// <param name="Ground">The colour where it is white.</param>
/// <param name="Ink">The colour where it is black.</param>
internal sealed record WrapStamp(PlacedPicture Picture, Ink Ground, Ink Ink) : WrapContent;

/// <summary>A picture.</summary>
/// <param name="Picture">The picture, with its place from the panel's top left corner.</param>
/// <param name="Clip">The area that it can cover: left, top, right, bottom, from the panel's top left corner.</param>
internal sealed record WrapPicture(PlacedPicture Picture, (double Left, double Top, double Right, double Bottom) Clip) : WrapContent;
