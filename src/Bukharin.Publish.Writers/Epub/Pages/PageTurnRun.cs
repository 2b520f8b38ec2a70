using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Epub.Pages;

/// <summary>The place in a line where a page of the PDF begins.</summary>
/// <param name="Marker">The page.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record PageTurnRun(PageMarker Marker, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => "";
}
