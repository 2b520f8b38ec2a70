namespace Bukharin.Publish.Verification.Recovery;

/// <summary>Keeps the keys of notes apart, where an edition gives one to two notes: marks lead to the first.</summary>
internal sealed class NoteKeys
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The key, with a number after it where a note has it already.</summary>
    public string Unique(string key)
    {
        var unique = key;
        for (var number = 2; !_known.Add(unique); number++)
        {
            unique = FormattableString.Invariant($"{key} ({number})");
        }

        return unique;
    }
}
