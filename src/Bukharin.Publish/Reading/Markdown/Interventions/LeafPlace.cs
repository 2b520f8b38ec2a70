using Bukharin.Publish.Reading.Interventions;

namespace Bukharin.Publish.Reading.Markdown.Interventions;

/// <summary>The paragraph or heading that inlines stand in.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last one.</param>
/// <param name="Block">What it is.</param>
/// <param name="BeginsItem">Whether an item of a list begins with it.</param>
internal readonly record struct LeafPlace(int Start, int End, BracketBlock Block, bool BeginsItem);
