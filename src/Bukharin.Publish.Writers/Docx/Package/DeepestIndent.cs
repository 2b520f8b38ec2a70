using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>How far in blocks go that nest deeply: past this, levels share the last indent, so that no column is too narrow for words.</summary>
internal static class DeepestIndent
{
    private const double LeastMeasure = 0.6;

    /// <summary>The most that both indents of a paragraph come to.</summary>
    public static double Of(DocxStyle look) => (1 - LeastMeasure) * look.Page.MeasurePt;

    /// <summary>The indent of a level of clauses that stand in nothing else.</summary>
    /// <param name="look">The measures.</param>
    /// <param name="level">The level, 1 for the outermost.</param>
    public static double OfClause(DocxStyle look, int level) =>
        look.ClauseIndentPt * Math.Max(1, Math.Min(level, Math.Floor(Of(look) / look.ClauseIndentPt)));
}
