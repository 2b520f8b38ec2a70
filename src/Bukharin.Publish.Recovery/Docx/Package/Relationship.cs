namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>A relationship of a part (ISO/IEC 29500-2, 9.3).</summary>
/// <param name="Kind">The last segment of its type: <c>footnotes</c>, <c>core-properties</c>.</param>
/// <param name="Target">The part that it leads to, or an address outside.</param>
/// <param name="IsExternal">Whether it leads outside.</param>
internal sealed record Relationship(string Kind, string Target, bool IsExternal);
