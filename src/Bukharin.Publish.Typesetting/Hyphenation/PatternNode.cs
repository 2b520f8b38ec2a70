namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>A node of the pattern trie.</summary>
internal sealed class PatternNode
{
    private readonly List<char> _letters = [];
    private readonly List<PatternNode> _children = [];

    /// <summary>Levels of the pattern that ends here, from its first letter on; trailing zeros are left out.</summary>
    public byte[] Levels { get; set; } = [];

    public PatternNode? Child(char letter)
    {
        var index = _letters.BinarySearch(letter);
        return index < 0 ? null : _children[index];
    }

    public PatternNode ChildOrNew(char letter)
    {
        var index = _letters.BinarySearch(letter);
        if (index >= 0)
        {
            return _children[index];
        }

        var node = new PatternNode();
        _letters.Insert(~index, letter);
        _children.Insert(~index, node);
        return node;
    }
}
