using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The page on which stands what a link or a cross-reference leads to. Formats without pages of their own pass it over.</summary>
/// <param name="Target">The id of the place in editions.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record PageReferenceRun(string Target, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <summary>None yet: the number of the page is known only when the pages are made.</summary>
    public override string Words => "";
}
