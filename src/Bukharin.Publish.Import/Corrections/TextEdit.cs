namespace Bukharin.Publish.Import.Corrections;

/// <summary>The replacement of a stretch of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="Replacement">The new text.</param>
internal readonly record struct TextEdit(int Start, int End, string Replacement);
