namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>The tokens of a text in order.</summary>
internal sealed class TokenStream
{
    private readonly List<Token> _tokens = [];
    private readonly Dictionary<int, List<(int Index, int Origin)>> _parts = [];

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    /// <summary>
    /// How tokens stand in the text where that is more than what they fold to: a curly quotation mark, a dash. NFC; by the
    /// token's index.
    /// </summary>
    public Dictionary<int, string> Readings { get; } = [];

    /// <summary>The parts of its line that begin within a token: behind how many of its characters, and where they come from.</summary>
    public IReadOnlyList<(int Index, int Origin)> PartsIn(int token) => _parts.GetValueOrDefault(token) ?? [];

    public void Add(Token token) => _tokens.Add(token);

    /// <summary>Says that a part of the line begins within the token that is added next.</summary>
    public void BeginPart(int index, int origin)
    {
        if (!_parts.TryGetValue(Count, out var parts))
        {
            _parts.Add(Count, parts = []);
        }

        parts.Add((index, origin));
    }

    /// <summary>Whether another stream has the same tokens with the same spaces and paragraphs.</summary>
    public bool IsSameAs(TokenStream other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (_tokens[i].Text != other[i].Text || ((_tokens[i].Flags ^ other[i].Flags) & ~(TokenFlags.InvisibleBefore | TokenFlags.SpaceBeforeMark | TokenFlags.PartedSpaceBefore)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public int[] Ids()
    {
        var ids = new int[_tokens.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = _tokens[i].Text;
        }

        return ids;
    }
}
