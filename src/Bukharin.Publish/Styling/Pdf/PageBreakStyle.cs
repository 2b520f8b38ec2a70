namespace Bukharin.Publish.Styling.Pdf;

/// <summary>What pages of the PDF must not look like, where it can be avoided.</summary>
/// <param name="Widows">Fewest lines of a paragraph at a page's top.</param>
/// <param name="Orphans">Fewest lines of a paragraph at a page's foot.</param>
/// <param name="LinesAboveNotes">Fewest lines of the text on a page that has notes.</param>
/// <param name="EqualDepth">Whether facing pages end at the same depth.</param>
public sealed record PageBreakStyle(int Widows, int Orphans, int LinesAboveNotes, bool EqualDepth);
