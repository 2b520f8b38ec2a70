namespace Bukharin.Publish.Import.Corrections;

/// <summary>A stretch of a text that becomes another.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="Replacement">What it becomes.</param>
internal readonly record struct TextEdit(int Start, int End, string Replacement);
