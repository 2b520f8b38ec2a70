using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>What all paragraphs of a job share.</summary>
/// <param name="Hyphenators">Hyphenators by language.</param>
/// <param name="LineBreaking">Preferences of paragraphs that have none of their own.</param>
/// <param name="Shapes">What has been shaped so far.</param>
/// <param name="Fallback">The faces of characters that a font lacks.</param>
internal sealed record ParagraphContext(Hyphenators Hyphenators, LineBreakingOptions LineBreaking, ShapingCache Shapes, FallbackFaces Fallback)
{
    /// <summary>The same for another thread, with stores of its own for what is found on the way.</summary>
    public ParagraphContext ForAnotherThread() => this with { Shapes = new ShapingCache(), Fallback = Fallback.ForAnotherThread() };
}
