using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>A clause label inside a sentence.</summary>
/// <param name="Label">The label, and the id that it is a target for.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record LabelRun(ClauseLabel Label, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => Label.Text;
}
