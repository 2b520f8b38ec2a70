namespace Bukharin.Publish.Recovery.Pieces;

/// <summary>Where a figure stands that is at the head or the foot of a page, away from the words before and behind it.</summary>
/// <param name="Page">1-based number of the page.</param>
/// <param name="Label">The label of the page; null where the file has none.</param>
/// <param name="IsAtHead">Whether nothing of the text stands above it on its page, but such figures.</param>
/// <param name="IsAtFoot">Whether nothing of the text stands below it on its page, but such figures and notes.</param>
/// <param name="TopPt">Height of its upper edge above the page's lower one, in points.</param>
/// <param name="BottomPt">Height of its last baseline above the page's lower edge, in points.</param>
public sealed record RecoveredFloat(int Page, string? Label, bool IsAtHead, bool IsAtFoot, double TopPt, double BottomPt);
