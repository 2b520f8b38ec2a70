namespace Bukharin.Publish.Writers.Docx.Numbering;

/// <summary>A multilevel list that is being numbered: what a word processor will show for the next paragraph of each level.</summary>
/// <remarks>
/// ISO/IEC 29500-1, 17.9: all lists of one definition count on together; a level begins anew after any above it; a list that
/// overrides the start of a level begins there with that number. LibreOffice counts each list by itself. So whenever a
/// number has to be forced, the levels above it are given their next numbers too, and both programs show the same.
/// </remarks>
internal sealed class LabelList(int definitionId)
{
    /// <summary>How many levels a list has (17.9.3).</summary>
    public const int Depth = 9;

    private readonly int?[] _counts = new int?[Depth];
    private readonly int?[] _starts = new int?[Depth];
    private readonly bool[] _begun = new bool[Depth];

    /// <summary>The id of the definition.</summary>
    public int DefinitionId => definitionId;

    /// <summary>The form of each level; null where none has been met.</summary>
    public CountedForm?[] Forms { get; } = new CountedForm?[Depth];

    /// <summary>The number of the list that is open; null before the first.</summary>
    public int? ListId { get; private set; }

    /// <summary>The number that the next paragraph of a level gets: that of its start, whenever it begins anew in the same list.</summary>
    public int Next(int level) =>
        _starts[level] is { } start && (!_begun[level] || _counts[level] is null) ? start : _counts[level] + 1 ?? 1;

    /// <summary>Begins a list at the numbers that its definition starts with.</summary>
    /// <param name="id">Its number.</param>
    public void Begin(int id) => ListId = id;

    /// <summary>Begins a list whose first paragraph has a number that would not come by itself.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="level">The level.</param>
    /// <param name="number">The number.</param>
    /// <returns>The starts that the list overrides, by level.</returns>
    public int?[] BeginAt(int id, int level, int number)
    {
        ListId = id;
        for (var i = 0; i < Depth; i++)
        {
            _starts[i] = i < level && _counts[i] is { } count ? count + 1 : i == level ? number : null;
            _begun[i] = false;
        }

        return [.. _starts];
    }

    /// <summary>Counts a paragraph.</summary>
    public void Count(int level)
    {
        _counts[level] = Next(level);
        _begun[level] = true;
        Array.Clear(_counts, level + 1, Depth - level - 1);
    }
}
