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
