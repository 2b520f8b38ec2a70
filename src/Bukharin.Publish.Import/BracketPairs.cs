using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Import.Atoms;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import;

/// <summary>Makes brackets of those in a note, which have no marks: the edition's word for them tells them from the text's own.</summary>
/// <param name="notes">Knows the editor's words.</param>
internal sealed class BracketPairs(NoteBook notes)
{
    /// <summary>The atoms with brackets in the place of their signs.</summary>
    /// <param name="atoms">What stands in a line.</param>
    /// <param name="outer">The bracket that the whole line is, or null.</param>
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

    /// <summary>One bracket to an atom, so that what stands between two can be counted.</summary>
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
