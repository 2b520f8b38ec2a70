using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The look of words of the edition's own that stand out among others, such as answers.</summary>
internal static class Stress
{
    /// <summary>That of emphasis in a style.</summary>
    public static RunFormat Of(Style style) => style.Emphasis == EmphasisForm.Weight ? new RunFormat(Strong: true) : new RunFormat(Emphasis: true);
}
