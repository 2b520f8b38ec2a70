using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The mark of a footnote.</summary>
/// <param name="Note">The footnote.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record MarkRun(Footnote Note, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => "";

    /// <summary>Where the bracket of a lifted gloss stood; null where the mark tells, and for other notes.</summary>
    public GlossPlace? Place { get; init; }

    /// <summary>How many characters before the mark the source has the space that went with a lifted gloss; null where none did.</summary>
    internal int? SpaceBehind { get; init; }
}
