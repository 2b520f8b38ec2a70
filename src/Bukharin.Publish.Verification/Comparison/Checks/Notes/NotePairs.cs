using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Checks.Notes;

/// <summary>Which note of an edition is which of the source, by what they say and by the marks that lead to them.</summary>
internal sealed class NotePairs
{
    private readonly string[] _expectedTexts;
    private readonly string[] _foundTexts;
    private readonly List<FoundNote> _notes;
    private readonly ILookup<string, int> _byKey;
    private readonly HashSet<string> _marked;

    public NotePairs(ExpectedEdition expected, FoundEdition found)
    {
        _notes = found.Notes;
        _expectedTexts = [.. expected.Notes.Select(note => Key(note.Tokens))];
        _foundTexts = [.. found.Notes.Select(note => Key(note.Tokens))];
        _byKey = Enumerable.Range(0, found.Notes.Count).ToLookup(KeyOf, StringComparer.Ordinal);
        _marked = found.Marks.Select(mark => mark.Mark.NoteKey ?? "").ToHashSet(StringComparer.Ordinal);
        FoundOf = new int[expected.Notes.Count];
        Array.Fill(FoundOf, -1);
    }

    /// <summary>For each expected note the index of the found one, or -1.</summary>
    public int[] FoundOf { get; }

    /// <summary>Indices of found notes of which all is said.</summary>
    public HashSet<int> Explained { get; } = [];

    /// <summary>Found notes that have one key, which leads to the first of them.</summary>
    public IEnumerable<IGrouping<string, int>> Doubled => _byKey.Where(group => group.Count() > 1);

    /// <summary>Index of the found note that a mark leads to, or -1.</summary>
    public int LedTo(FoundMark mark)
    {
        foreach (var index in _byKey[mark.Mark.NoteKey ?? ""])
        {
            return index;
        }

        return -1;
    }

    /// <summary>Whether a mark leads to a note that says what an expected one says.</summary>
    public bool LeadsTo(FoundMark mark, int expected) => LedTo(mark) is >= 0 and var found && IsSame(expected, found);

    /// <summary>Whether a found note says what an expected one says.</summary>
    public bool IsSame(int expected, int found) => _foundTexts[found] == _expectedTexts[expected];

    /// <summary>Index of the first expected note that says what a found one says, or -1.</summary>
    public int ExpectedLike(int found) => Array.IndexOf(_expectedTexts, _foundTexts[found]);

    /// <summary>Index of the first found note that says what an expected one says, or -1.</summary>
    public int FoundLike(int expected) => Array.IndexOf(_foundTexts, _expectedTexts[expected]);

    /// <summary>Index of the first expected note whose words a found one ends with, or -1.</summary>
    public int ExpectedAtEndOf(int found) =>
        Array.FindIndex(_expectedTexts, text => text.Length > 0 && _foundTexts[found].EndsWith(text, StringComparison.Ordinal));

    /// <summary>Whether a found note has no mark, and nothing is said of it yet.</summary>
    public bool IsOrphan(int found) => !Explained.Contains(found) && !_marked.Contains(KeyOf(found));

    /// <summary>A found note without a mark that says what an expected one says; else one that nobody else can be; else -1.</summary>
    public int OrphanFor(int expected)
    {
        var nearest = -1;
        for (var found = 0; found < _notes.Count; found++)
        {
            if (!IsOrphan(found))
            {
                continue;
            }

            if (IsSame(expected, found))
            {
                return found;
            }

            nearest = nearest < 0 && found == expected && ExpectedLike(found) < 0 ? found : nearest;
        }

        return nearest;
    }

    private string KeyOf(int found) => _notes[found].Note.Key ?? "";

    private static string Key(TokenStream tokens)
    {
        var ids = new char[tokens.Count * 2];
        for (var i = 0; i < tokens.Count; i++)
        {
            ids[2 * i] = (char)(tokens[i].Text & 0xFFFF);
            ids[(2 * i) + 1] = (char)(tokens[i].Text >> 16);
        }

        return new string(ids);
    }
}
