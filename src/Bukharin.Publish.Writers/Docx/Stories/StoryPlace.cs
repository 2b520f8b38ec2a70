using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Where a paragraph stands: what its style and indents follow from.</summary>
/// <param name="Container">The innermost container that has a look.</param>
/// <param name="Role">The innermost division's role that has a look of its own, or null.</param>
/// <param name="ClauseLevel">Level of the innermost clause; 0 outside of clauses.</param>
/// <param name="ListDepth">How many lists are around it.</param>
/// <param name="LeftPt">Left edge of the words, from the margin.</param>
/// <param name="RightPt">Right edge of the words, from the margin.</param>
internal readonly record struct StoryPlace(
    ContainerKind Container = ContainerKind.Text,
    DivisionRole? Role = null,
    int ClauseLevel = 0,
    int ListDepth = 0,
    double LeftPt = 0,
    double RightPt = 0)
{
    /// <summary>Where the words begin behind each of the labels with which the first line of a clause begins.</summary>
    public ImmutableArray<double> LabelsPt { get; init; }

    /// <summary>The same, further in; or as far in as it is, where no six tenths of the measure would be left to words.</summary>
    /// <param name="look">The measures.</param>
    /// <param name="leftPt">Indent at the left.</param>
    /// <param name="rightPt">Indent at the right.</param>
    public StoryPlace Inside(DocxStyle look, double leftPt, double rightPt = 0) =>
        LeftPt + RightPt + leftPt + rightPt <= DeepestIndent.Of(look) ? this with { LeftPt = LeftPt + leftPt, RightPt = RightPt + rightPt } : this;
}
