namespace Bukharin.Publish.Typesetting.Fonts;

/// <summary>One glyph of a shaped text, and the characters that it stands for.</summary>
/// <param name="Id">The glyph's number in its face.</param>
/// <param name="Text">
/// The text that readers of the page get for this glyph: one character, several (a ligature), or none (a further glyph of the same
/// cluster). A hyphen that was added by a line break has U+00AD.
/// </param>
/// <param name="AdvancePt">Distance to the next glyph in points, including kerning, tracking and, on a set line, justification.</param>
/// <param name="OffsetXPt">Shift to the right in points; does not move the next glyph.</param>
/// <param name="OffsetYPt">Shift upwards in points; does not move the next glyph.</param>
internal readonly record struct ShapedGlyph(ushort Id, string Text, double AdvancePt, double OffsetXPt = 0, double OffsetYPt = 0);
