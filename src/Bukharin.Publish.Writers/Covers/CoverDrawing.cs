using System.Collections.Immutable;
using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>A cover as shapes: letters are outlines, so that no machine's fonts matter.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Ground">The colour of the ground.</param>
/// <param name="Shapes">What stands on it, none on another.</param>
internal sealed record CoverDrawing(string Text, Colour Ground, ImmutableArray<CoverShape> Shapes)
{
    /// <summary>In pixels: what Kindle, Apple and Kobo ask of the larger side, in the shape of 1 to 1.6.</summary>
    public const int Width = 1600;

    /// <inheritdoc cref="Width" />
    public const int Height = 2560;
}
