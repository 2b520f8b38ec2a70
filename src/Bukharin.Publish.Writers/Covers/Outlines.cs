using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Fonts;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Outlines of plain shapes on covers.</summary>
internal static class Outlines
{
    /// <summary>A rectangle. If left and right are exchanged, it runs the other way round, and cuts a hole into what it lies on.</summary>
    public static ImmutableArray<OutlineStep> Box(double left, double top, double right, double bottom) =>
    [
        new(OutlineVerb.Move, left, top),
        new(OutlineVerb.Line, right, top),
        new(OutlineVerb.Line, right, bottom),
        new(OutlineVerb.Line, left, bottom),
        new(OutlineVerb.Close),
    ];
}
