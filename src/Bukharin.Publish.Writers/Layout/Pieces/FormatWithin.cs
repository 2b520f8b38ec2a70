using Bukharin.Publish.Styling.Parts;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Layout.Pieces;

/// <summary>What words look like among others that are set in a form of their own.</summary>
internal static class FormatWithin
{
    /// <summary>The format of words, of which emphasised ones are upright where all around them lean.</summary>
    /// <param name="form">The letters of the surroundings.</param>
    /// <param name="format">The format of the words themselves.</param>
    public static RunFormat Of(HeadingForm form, RunFormat format) => form switch
    {
        HeadingForm.Italic => format with { Emphasis = !format.Emphasis },
        HeadingForm.Bold => format with { Strong = true },
        HeadingForm.SmallCaps => format with { SmallCaps = true },
        _ => format,
    };
}
