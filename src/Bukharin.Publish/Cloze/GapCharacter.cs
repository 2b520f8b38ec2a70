using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cloze;

/// <summary>Where a character of a paragraph comes from.</summary>
/// <param name="Place">The text node that has the character; null where the character cannot be in a gap.</param>
/// <param name="Index">The index of the character in that node.</param>
/// <param name="Clause">The innermost clause that contains the character; null for none.</param>
/// <param name="Obstacle">Why the character cannot be in a gap: the name of what it is or stands in; null where it can be.</param>
internal readonly record struct GapCharacter(Text? Place, int Index, ClauseLabel? Clause, string? Obstacle);
