using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bukharin.Publish.Recovery.Sequences;

namespace Bukharin.Publish.Import.Corrections;

/// <summary>Gives imported notes, which have numbers for names, the names that they have in the source.</summary>
internal static partial class NoteNames
{
    /// <summary>Replaces the numbers of notes in a text by names.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="names">The name of each number from 1 on.</param>
    public static string Give(string markdown, IReadOnlyList<string> names) => MarkPattern().Replace(
        markdown,
        match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) is var number && number <= names.Count ? $"[^{names[number - 1]}]" : match.Value);

    /// <summary>The names of the notes of an edited text. Notes that were there before keep theirs, new ones get new names.</summary>
    /// <param name="basis">The notes as they were, in their order.</param>
    /// <param name="edited">The notes as they are.</param>
    /// <param name="names">The names of the notes as they were.</param>
    public static ImmutableArray<string> Of(IReadOnlyList<string> basis, IReadOnlyList<string> edited, IReadOnlyList<string> names)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var editedOf = SequenceAligner.Align(Ids(basis), Ids(edited), []);

        // A note between two known neighbours whose words match none is the changed note that stood between them.
        for (var i = 0; i < editedOf.Length; i++)
        {
            var next = i == 0 ? 0 : editedOf[i - 1] + 1;
            if (editedOf[i] < 0 && (i == 0 || editedOf[i - 1] >= 0) && next < edited.Count && !editedOf.Contains(next))
            {
                editedOf[i] = next;
            }
        }

        var taken = names.ToHashSet(StringComparer.Ordinal);
        var given = new string[edited.Count];
        for (var i = 0; i < editedOf.Length; i++)
        {
            if (editedOf[i] >= 0)
            {
                given[editedOf[i]] = names[i];
            }
        }

        for (int i = 0, number = 1; i < given.Length; i++)
        {
            while (given[i] is null)
            {
                var name = number++.ToString(CultureInfo.InvariantCulture);
                given[i] = taken.Add(name) ? name : null!;
            }
        }

        return [.. given];

        int[] Ids(IReadOnlyList<string> notes) => [.. notes.Select(note => ids.TryGetValue(note, out var id) ? id : ids[note] = ids.Count)];
    }

    // An escaped bracket is the text's own.
    [GeneratedRegex(@"(?<!\\)\[\^(?<number>[0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();
}
