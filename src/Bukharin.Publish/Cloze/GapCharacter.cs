using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cloze;

/// <summary>Where a character of a paragraph comes from.</summary>
/// <param name="Place">The node that has it; null where it can be in no gap.</param>
/// <param name="Index">Its index in that.</param>
/// <param name="Clause">The innermost clause that it is in; null for none.</param>
/// <param name="Obstacle">Why it can be in no gap: what it is, or stands in; null where it can.</param>
internal readonly record struct GapCharacter(Text? Place, int Index, ClauseLabel? Clause, string? Obstacle);
