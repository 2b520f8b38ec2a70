using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The number of a line of verse, which stands at the end of that line and is none of its words.</summary>
/// <param name="Number">The number.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record VerseNumberRun(string Number, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => "";
}
