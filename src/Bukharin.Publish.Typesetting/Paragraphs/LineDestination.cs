namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>A named place on a line.</summary>
/// <param name="Name">The name.</param>
/// <param name="XPt">From the measure's left.</param>
internal sealed record LineDestination(string Name, double XPt);
