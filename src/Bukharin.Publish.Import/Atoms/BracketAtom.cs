using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>An editor's bracket.</summary>
/// <param name="Kind">What the editor did.</param>
/// <param name="Atoms">What stands between the brackets. Their formats say only what the bracket's own format does not.</param>
internal sealed record BracketAtom(InterventionKind Kind, ImmutableArray<Atom> Atoms) : Atom
{
    /// <summary>A bracket around atoms of a line.</summary>
    /// <param name="kind">What the editor did.</param>
    /// <param name="atoms">What stands between the brackets, with the formats that it has in the line.</param>
    /// <param name="format">The format of the bracket itself.</param>
    public static BracketAtom Around(InterventionKind kind, IEnumerable<Atom> atoms, AtomFormat format) =>
        new(kind, [.. atoms.Where(atom => atom is not WordsAtom { Text: "" }).Select(atom => atom with { Format = atom.Format.Within(format) })])
        {
            Format = format,
        };
}
