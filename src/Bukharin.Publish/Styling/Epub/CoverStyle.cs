using Bukharin.Publish.Styling.Layout;

namespace Bukharin.Publish.Styling.Epub;

/// <summary>The colours of a cover that shows title and author in place of a picture.</summary>
/// <param name="Ground">The colour of the background.</param>
/// <param name="Ink">The colour of the words.</param>
/// <param name="Accent">The colour of rules and ornament.</param>
public sealed record CoverStyle(Colour Ground, Colour Ink, Colour Accent)
{
    /// <summary>
    /// The least contrast of words with the ground (WCAG 2.2, 1.4.3). Its exception for large letters is not used, because covers are
    /// shown small.
    /// </summary>
    public const double LeastContrastOfWords = 4.5;

    /// <summary>The least contrast of the accent with the ground (WCAG 2.2, 1.4.11).</summary>
    public const double LeastContrastOfShapes = 3;
}
