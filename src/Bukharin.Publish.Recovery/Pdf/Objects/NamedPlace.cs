namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>A named destination (ISO 32000-1, 12.3.2.3).</summary>
internal readonly record struct NamedPlace(string Name, PagePlace Place);
