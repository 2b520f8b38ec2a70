namespace Bukharin.Publish.Writers.Copy.Sections;

/// <summary>Ranks headings as they come: the first is of rank 1, and none skips a rank (WCAG 2.2, 1.3.1).</summary>
/// <remarks>
/// The text's own levels count from the beginning of the whole text, and an author may skip one. What is kept is which
/// heading stands below which.
/// </remarks>
internal sealed class HeadingRanks
{
    private readonly Stack<int> _open = new();

    /// <summary>The rank of the last heading; 0 where none is open.</summary>
    public int Rank => _open.Count;

    /// <summary>The rank of the next heading, 1 for the highest.</summary>
    /// <param name="level">Its level in the text.</param>
    public int Next(int level)
    {
        while (_open.TryPeek(out var above) && above >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        return _open.Count;
    }
}
