using System.Collections.Immutable;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>A line of what an edition says of itself, as all formats have it; each gives it a look.</summary>
/// <param name="Part">What the line is.</param>
/// <param name="Runs">Its words, with their emphasis and the style's typography; at least one run.</param>
/// <param name="IsAuthors">Whether it names the authors.</param>
internal sealed record MatterLine(TitlePart Part, ImmutableArray<TextRun> Runs, bool IsAuthors = false)
{
    /// <summary>The words without their emphasis.</summary>
    public string Words => string.Concat(Runs.Select(run => run.Text));
}
