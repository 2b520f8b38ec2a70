using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Epub;

/// <summary>The colours of a cover that is made from title and author.</summary>
/// <param name="Ground">What everything stands on.</param>
/// <param name="Ink">The words.</param>
/// <param name="Accent">Rules and ornament.</param>
public sealed record CoverStyle(Colour Ground, Colour Ink, Colour Accent)
{
    /// <summary>Least contrast of words with their ground: WCAG 2.2, 1.4.3, which excepts large letters; a cover is seen small.</summary>
    public const double LeastContrastOfWords = 4.5;

    /// <summary>Least contrast of anything else (WCAG 2.2, 1.4.11).</summary>
    public const double LeastContrastOfShapes = 3;
}
