namespace Bukharin.Publish.Model;

/// <summary>
/// Marks a character of a text that does not directly follow its predecessor in the source: after a line end, an escape or an entity.
/// </summary>
/// <param name="Index">Index of the character in the text.</param>
/// <param name="Line">Line of the character in the source, 1-based.</param>
/// <param name="Column">Column of the character, 1-based, in UTF-16 units.</param>
public readonly record struct SourceAnchor(int Index, int Line, int Column);
