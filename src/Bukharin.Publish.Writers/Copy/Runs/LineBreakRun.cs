using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>A line end that the source asks for.</summary>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record LineBreakRun(RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => " ";
}
