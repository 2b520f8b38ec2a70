namespace Bukharin.Publish.Recovery;

/// <summary>The lines that a paragraph has on one page.</summary>
/// <param name="Page">1-based number of the page.</param>
/// <param name="TopPt">The baseline of the first, from the page's foot.</param>
/// <param name="FootPt">The baseline of the last.</param>
internal readonly record struct RecoveredStretch(int Page, double TopPt, double FootPt);
