using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Hyphenation;
using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>What all paragraphs of a job share.</summary>
/// <param name="Hyphenators">The hyphenators by language.</param>
/// <param name="LineBreaking">Options for paragraphs without options of their own.</param>
/// <param name="Shapes">The cache of shaped words.</param>
/// <param name="Fallback">The faces for characters that a font lacks.</param>
internal sealed record ParagraphContext(Hyphenators Hyphenators, LineBreakingOptions LineBreaking, ShapingCache Shapes, FallbackFaces Fallback)
{
    /// <summary>A copy for another thread, with caches of its own.</summary>
    public ParagraphContext ForAnotherThread() => this with { Shapes = new ShapingCache(), Fallback = Fallback.ForAnotherThread() };
}
