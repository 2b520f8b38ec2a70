namespace Bukharin.Publish.Styling.Pdf;

/// <summary>What page breaking in the PDFs avoids wherever possible.</summary>
/// <param name="Widows">The fewest lines of a paragraph allowed at the top of a page.</param>
/// <param name="Orphans">The fewest lines of a paragraph allowed at the foot of a page.</param>
/// <param name="LinesAboveNotes">The fewest lines of text on a page that has notes.</param>
/// <param name="EqualDepth">Whether facing pages end at the same depth.</param>
public sealed record PageBreakStyle(int Widows, int Orphans, int LinesAboveNotes, bool EqualDepth);
