namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>A node of the pattern trie.</summary>
/// <remarks>A language has ten thousand of them and most have one child, so a node is no more than two arrays, which grow as children come.</remarks>
internal sealed class PatternNode
{
    // In ascending order of the letters; both have room for more than there are.
    private char[] _letters = [];
    private PatternNode[] _children = [];
    private int _count;

    /// <summary>Levels of the pattern that ends here, from its first letter on; trailing zeros are left out.</summary>
    public byte[] Levels { get; set; } = [];

    public PatternNode? Child(char letter)
    {
        var index = IndexOf(letter);
        return index < 0 ? null : _children[index];
    }

    public PatternNode ChildOrNew(char letter)
    {
        var index = IndexOf(letter);
        if (index >= 0)
        {
            return _children[index];
        }

        if (_count == _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(1, 2 * _count));
            Array.Resize(ref _children, _letters.Length);
        }

        index = ~index;
        Array.Copy(_letters, index, _letters, index + 1, _count - index);
        Array.Copy(_children, index, _children, index + 1, _count - index);
        _letters[index] = letter;
        _count++;
        return _children[index] = new PatternNode();
    }

    private int IndexOf(char letter) => _letters.AsSpan(0, _count).BinarySearch(letter);
}
