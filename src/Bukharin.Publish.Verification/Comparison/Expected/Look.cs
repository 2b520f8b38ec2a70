namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>How the source tells words from those around them.</summary>
/// <param name="Emphasis">Emphasised; emphasis within emphasis is none.</param>
/// <param name="Strong">Strongly emphasised.</param>
/// <param name="SmallCaps">In small capitals.</param>
/// <param name="Language">Tag of their language, where it is another than the text's; or null.</param>
internal readonly record struct Look(bool Emphasis = false, bool Strong = false, bool SmallCaps = false, string? Language = null);
