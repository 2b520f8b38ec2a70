using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The name of a page of the source that a style puts in the margin: in the line it is a place without width.</summary>
/// <param name="Name">The name, in its brackets.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record MarginRun(ImmutableArray<TextRun> Name, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => "";
}
