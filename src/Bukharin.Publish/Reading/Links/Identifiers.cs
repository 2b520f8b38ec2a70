using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Clauses;

namespace Bukharin.Publish.Reading.Links;

/// <summary>Gives clauses and headings their ids, which are unique in the document even when case is ignored.</summary>
/// <remarks>
/// The id of a clause follows from its address: <c>clause-2-b</c>. A second clause with this address beside the first, as in a second
/// list, gets <c>clause-2-b-2</c>; where an id would occur again for another reason, as after a heading, the clause gets
/// <c>clause-2-b--2</c>, which no address can give. The ids of clauses below begin with the id of the clause above. A heading without
/// an id in the source gets Pandoc's auto_identifier: its words in lower case, with hyphens for spaces and without punctuation, and
/// with <c>-1</c>, <c>-2</c> where that id is taken.
/// </remarks>
internal static class Identifiers
{
    public static ImmutableArray<Block> Assign(ImmutableArray<Block> blocks, DiagnosticLog log)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (nextClause, nextHeading) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        var byKey = new Dictionary<string, (string Id, string Address)>(StringComparer.Ordinal);
        var withClauses = new TreeRewriter { Label = label => label with { Id = ClauseId(label, taken, nextClause, byKey) } }.Blocks(blocks);
        foreach (var (id, span) in OwnIds(withClauses))
        {
            if (IsReserved(id) || !taken.Add(id))
            {
                log.Add(DiagnosticCodes.DuplicateId.At(span, id));
            }
        }

        return new TreeRewriter
        {
            Heading = heading => heading.Id.Length > 0 ? heading : heading with { Id = Unique(HeadingSlug(heading), "-", 1, taken, nextHeading) },
        }.Blocks(withClauses);
    }

    /// <summary>The ids of headings and figures that the source states.</summary>
    private static IEnumerable<(string Id, SourceSpan Span)> OwnIds(ImmutableArray<Block> blocks) => DocumentWalker.Descendants(blocks)
        .Select(node => (Id: node is Heading heading ? heading.Id : node is Figure figure ? figure.Id : "", node.Span))
        .Where(one => one.Id.Length > 0);

    private static string ClauseId(ClauseLabel label, HashSet<string> taken, Dictionary<string, int> next, Dictionary<string, (string Id, string Address)> byKey)
    {
        // Parts of a decimal number need not be clauses themselves: there may be a clause 1.2 without a clause 1.
        var above = LabelKeys.ParentKey(label.Id) is { Length: > 0 } parent ? byKey[parent] : (Id: "clause", Address: "");
        var own = above.Address.Length == 0 ? label.Address : label.Address[(above.Address.Length + 1)..];
        var occurrence = LabelKeys.Occurrence(label.Id);
        var id = Unique($"{above.Id}-{own.Replace('.', '-')}{(occurrence > 1 ? string.Create(CultureInfo.InvariantCulture, $"-{occurrence}") : "")}", "--", 2, taken, next);
        byKey.Add(LabelKeys.OwnKey(label.Id), (id, label.Address));
        return id;
    }

    /// <summary>The id that a heading gets from its words, unless it is taken; <c>section</c> where no words make an id.</summary>
    public static string HeadingSlug(Heading heading)
    {
        var id = new StringBuilder();
        foreach (var character in WordsOf(heading).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character) || character is '_' or '-' or '.')
            {
                // Pandoc leaves out everything before the first letter, since an id begins with a letter.
                if (id.Length > 0 || char.IsLetter(character))
                {
                    id.Append(character);
                }
            }
            else if (char.IsWhiteSpace(character) && id.Length > 0)
            {
                id.Append('-');
            }
        }

        return id.Length == 0 ? "section" : id.ToString();
    }

    /// <summary>The words of a heading, without its notes.</summary>
    public static string WordsOf(Heading heading)
    {
        var words = new StringBuilder();
        foreach (var inline in heading.Inlines)
        {
            PlainWords.Append(inline, words, inner => inner is Note);
        }

        return words.ToString();
    }

    /// <summary>Whether an id is reserved for what editions name themselves: notes and their marks, title pages and divisions.</summary>
    private static bool IsReserved(string id) =>
        id.StartsWith(PlaceIds.EditionLead, StringComparison.OrdinalIgnoreCase)
        || id.StartsWith(PlaceIds.DivisionLead, StringComparison.OrdinalIgnoreCase)
        || id.StartsWith(PlaceIds.NoteLead, StringComparison.OrdinalIgnoreCase)
        || IsNumbered(id, "note-")
        || IsNumbered(id, "noteref-");

    private static bool IsNumbered(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && id.Length > prefix.Length
        && !id.AsSpan(prefix.Length).ContainsAnyExceptInRange('0', '9');

    private static string Unique(string id, string separator, int first, HashSet<string> taken, Dictionary<string, int> next)
    {
        if (!IsReserved(id) && taken.Add(id))
        {
            return id;
        }

        // The search for a free number goes on where it ended for the last equal id.
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(next, id, out var isKnown);
        number = isKnown ? number : first;
        while (true)
        {
            var unique = string.Create(CultureInfo.InvariantCulture, $"{id}{separator}{number++}");
            if (!IsReserved(unique) && taken.Add(unique))
            {
                return unique;
            }
        }
    }
}
