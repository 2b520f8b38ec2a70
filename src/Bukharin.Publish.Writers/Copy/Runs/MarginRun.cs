using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>What stands in the margin beside a line, a page of the source or a marginal note: in the line it is a place without width.</summary>
/// <param name="Name">The name of the page, in its brackets; none of a note, whose words stand before the line's block.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record MarginRun(ImmutableArray<TextRun> Name, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => "";
}
