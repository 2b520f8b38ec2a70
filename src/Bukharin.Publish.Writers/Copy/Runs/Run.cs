using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>A stretch of a line: what an edition sets, in its order.</summary>
/// <param name="Format">What is true of the whole run.</param>
/// <param name="Span">Where the run comes from.</param>
internal abstract record Run(RunFormat Format, SourceSpan Span)
{
    /// <summary>The words that whoever reads the line without its look has: none for a mark, a space for a line end.</summary>
    public abstract string Words { get; }
}
