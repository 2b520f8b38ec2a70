namespace Bukharin.Publish.Typesetting;

/// <summary>A place that an editor should look at; the text is all there.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="PageIndex">Index of the page in the result.</param>
/// <param name="Tag">What the line, or the note, belongs to, as the caller named it.</param>
/// <param name="ExcessPt">For an over-full line, by how many points; else 0.</param>
public sealed record LayoutFault(LayoutFaultKind Kind, int PageIndex, object? Tag, double ExcessPt);
