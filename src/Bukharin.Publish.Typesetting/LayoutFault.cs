namespace Bukharin.Publish.Typesetting;

/// <summary>A place in the layout that an editor should look at. Nothing of the text is missing there.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="PageIndex">Index of the page.</param>
/// <param name="Tag">The caller's tag of the line or the note.</param>
/// <param name="ExcessPt">The excess width in points of a line or table; the size in percent of a table that is set small; else 0.</param>
internal sealed record LayoutFault(LayoutFaultKind Kind, int PageIndex, object? Tag, double ExcessPt);
