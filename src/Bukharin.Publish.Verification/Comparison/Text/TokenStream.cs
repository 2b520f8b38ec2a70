namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>The tokens of a text in order.</summary>
internal sealed class TokenStream
{
    private readonly List<Token> _tokens = [];

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    /// <summary>
    /// How tokens stand in the text where that is more than what they fold to: a curly quotation mark, a dash. NFC; by the
    /// token's index.
    /// </summary>
    public Dictionary<int, string> Readings { get; } = [];

    public void Add(Token token) => _tokens.Add(token);

    /// <summary>Whether another stream has the same tokens with the same spaces and paragraphs.</summary>
    public bool IsSameAs(TokenStream other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (_tokens[i].Text != other[i].Text || _tokens[i].Flags != other[i].Flags)
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
