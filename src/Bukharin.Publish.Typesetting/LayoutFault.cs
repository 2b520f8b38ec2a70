namespace Bukharin.Publish.Typesetting;

/// <summary>A place that an editor should look at; the text is all there.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="PageIndex">Index of the page in the result.</param>
/// <param name="Tag">What the line, or the note, belongs to, as the caller named it.</param>
/// <param name="ExcessPt">For an over-full line or table, by how many points; for a table that is set small, its size in hundredths; else 0.</param>
internal sealed record LayoutFault(LayoutFaultKind Kind, int PageIndex, object? Tag, double ExcessPt);
