using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>A list that paragraphs name (<c>w:num</c>).</summary>
/// <param name="Counters">The definition whose numbers it counts on: lists that share one continue each other.</param>
/// <param name="Levels">Its levels; null where one is not defined.</param>
/// <param name="Starts">The numbers from which it begins to count anew, by level; null where it continues.</param>
internal sealed record WordList(string Counters, ImmutableArray<ListLevel?> Levels, ImmutableArray<int?> Starts)
{
    /// <summary>How many levels a list has (ISO/IEC 29500-1, 17.9.3).</summary>
    public const int Depth = 9;
}
