namespace Bukharin.Publish.Model;

/// <summary>Where a text's characters go on at another place of the source: after a line end, an escape, an entity.</summary>
/// <param name="Index">Index of the character in the text.</param>
/// <param name="Line">Its line in the source, 1-based.</param>
/// <param name="Column">Its column, 1-based, in UTF-16 units.</param>
public readonly record struct SourceAnchor(int Index, int Line, int Column);
