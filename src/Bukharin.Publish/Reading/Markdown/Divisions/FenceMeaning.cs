using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Markdown.Divisions;

/// <summary>What an opening fence makes of the blocks below it: a division, or verse with line numbers.</summary>
/// <param name="Role">The role of the division; null if the fence makes none.</param>
/// <param name="FirstNumber">The number of the first line of the verse; null if its lines are not numbered.</param>
internal readonly record struct FenceMeaning(DivisionRole? Role, int? FirstNumber = null);
