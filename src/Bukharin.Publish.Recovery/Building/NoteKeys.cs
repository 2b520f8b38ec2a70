namespace Bukharin.Publish.Recovery.Building;

/// <summary>Keeps the keys of notes apart, where an edition gives one to two notes: marks lead to the first.</summary>
internal sealed class NoteKeys
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    /// <summary>The key, with a number after it where a note has it already.</summary>
    public string Unique(string key)
    {
        var unique = key;
        while (!_known.Add(unique))
        {
            _times[key] = _times.GetValueOrDefault(key, 1) + 1;
            unique = FormattableString.Invariant($"{key} ({_times[key]})");
        }

        return unique;
    }
}
