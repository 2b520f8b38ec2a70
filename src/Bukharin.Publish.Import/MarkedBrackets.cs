using System.Collections.Immutable;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>Finds the words of a bracket in front of its mark. They stand between square brackets, or are only marked as words of that kind.</summary>
internal static class MarkedBrackets
{
    /// <summary>Makes a bracket of the square brackets, and what is in them, at the end of a line.</summary>
    /// <returns>Whether the line ends in a bracket.</returns>
    public static bool Enclose(InterventionKind kind, List<Atom> line)
    {
        if (kind is InterventionKind.Deleted or InterventionKind.Added && Marked(kind, line) is var start && start < line.Count
            && !line.Skip(start).Any(atom => atom is BracketAtom or NoteAtom))
        {
            var words = line[start..];
            line.RemoveRange(start, line.Count - start);
            line.Add(BracketAtom.Around(kind, words, words.Select(atom => atom.Format).Aggregate((all, one) => all.And(one))));
            return true;
        }

        if (line is not [.., WordsAtom { Text: [.., ']'] } end])
        {
            return false;
        }

        var depth = 0;
        for (var i = line.Count - 1; i >= 0; i--)
        {
            var words = (line[i] as WordsAtom)?.Text ?? "";
            for (var at = words.Length - 1; at >= 0; at--)
            {
                depth += words[at] == ']' ? 1 : words[at] == '[' ? -1 : 0;
                if (depth == 0 && words[at] == '[')
                {
                    line[^1] = end with { Text = end.Text[..^1] };
                    Enclose(kind, line, i, at, end.Format);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Makes a bracket of words whose square brackets are gone. If the words still stand at the line's end, they are moved into it.</summary>
    public static void Restore(InterventionKind kind, ImmutableArray<Atom> words, List<Atom> line)
    {
        if (line is [.., WordsAtom { IsLabel: false } last] && words is [WordsAtom { Text: var bracketed }] && last.Text.EndsWith(bracketed, StringComparison.Ordinal))
        {
            var rest = last.Text[..^bracketed.Length];
            line.RemoveAt(line.Count - 1);
            rest = rest.EndsWith('[') ? rest[..^1] : rest;
            if (rest.Length > 0)
            {
                line.Add(last with { Text = rest });
            }
        }

        line.Add(new BracketAtom(kind, words));
    }

    /// <summary>Index at which those words begin at the end of a line that are marked as of a kind, with whatever stands among them.</summary>
    private static int Marked(InterventionKind kind, List<Atom> line)
    {
        var start = line.Count;
        for (var i = line.Count - 1; i >= 0 && (IsMarked(line[i]) || line[i] is BreakAtom or BracketAtom or NoteAtom); i--)
        {
            start = IsMarked(line[i]) ? i : start;
        }

        return start;

        bool IsMarked(Atom atom) => atom is WordsAtom { Mark: { } mark } && InterventionNames.KindOf(mark) == kind;
    }

    private static void Enclose(InterventionKind kind, List<Atom> line, int index, int at, AtomFormat format)
    {
        var opening = (WordsAtom)line[index];
        ImmutableArray<Atom> inner = [opening with { Text = opening.Text[(at + 1)..] }, .. line.Skip(index + 1)];
        line.RemoveRange(index, line.Count - index);
        if (at > 0)
        {
            line.Add(opening with { Text = opening.Text[..at] });
        }

        line.Add(BracketAtom.Around(kind, inner, format));
    }
}
