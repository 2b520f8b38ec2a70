using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>Finds the editor's brackets inside a note. They have no marks there; words marked as the editor's tell them from brackets of the text.</summary>
/// <param name="notes">Knows the editor's words.</param>
internal sealed class BracketPairs(NoteBook notes)
{
    /// <summary>The atoms with a bracket atom in place of each pair of signs.</summary>
    /// <param name="atoms">What stands in a line.</param>
    /// <param name="outer">The kind of the bracket that the whole line is; null if it is none.</param>
    public ImmutableArray<Atom> In(ImmutableArray<Atom> atoms, InterventionKind? outer)
    {
        var opened = new Stack<int>();
        var paired = new List<Atom>();
        foreach (var atom in atoms.SelectMany(Apart))
        {
            if (atom is WordsAtom { Text: "[", Mark: not null })
            {
                opened.Push(paired.Count);
            }
            else if (atom is WordsAtom { Text: "]", Mark: { } mark } && opened.TryPop(out var start) && InterventionNames.KindOf(mark) is { } kind)
            {
                var inner = paired.Skip(start + 1).ToList();
                var isSuffixed = kind == InterventionKind.Gloss && inner is [.., WordsAtom { Mark: null } suffix] && notes.IsSuffix(suffix.Text);
                if (kind != outer || isSuffixed)
                {
                    paired.RemoveRange(start, paired.Count - start);
                    paired.Add(BracketAtom.Around(kind, isSuffixed ? inner[..^1] : inner, atom.Format));
                    continue;
                }
            }

            paired.Add(atom);
        }

        return [.. paired];
    }

    /// <summary>Splits words so that each bracket sign is an atom of its own and the nesting can be counted.</summary>
    private static IEnumerable<Atom> Apart(Atom atom)
    {
        if (atom is not WordsAtom { Mark: not null, Text: var text } words || !text.AsSpan().ContainsAny('[', ']'))
        {
            yield return atom;
            yield break;
        }

        var part = new StringBuilder();
        foreach (var c in text)
        {
            if (c is not ('[' or ']'))
            {
                part.Append(c);
                continue;
            }

            if (part.Length > 0)
            {
                yield return words with { Text = part.ToString() };
                part.Clear();
            }

            yield return words with { Text = c.ToString() };
        }

        if (part.Length > 0)
        {
            yield return words with { Text = part.ToString() };
        }
    }
}
