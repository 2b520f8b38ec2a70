using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>The place at which a line or a page of the sheet of the others begins, told in that of one pupil. In the line it has no words.</summary>
/// <param name="Line">The number of that line; null where none begins that has one.</param>
/// <param name="Page">What that page is called; null where none begins.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record SheetPlaceRun(string? Line, string? Page, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <inheritdoc />
    public override string Words => "";
}
