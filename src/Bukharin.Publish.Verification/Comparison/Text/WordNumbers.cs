namespace Bukharin.Publish.Verification.Comparison.Text;

/// <summary>Numbers the different tokens of a comparison, so that comparing two is comparing two integers.</summary>
internal sealed class WordNumbers
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordNumbers() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    public string this[int id] => _texts[id];

    public int IdOf(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var id))
        {
            return id;
        }

        var added = text.ToString();
        id = _texts.Count;
        _ids.Add(added, id);
        _texts.Add(added);
        return id;
    }
}
