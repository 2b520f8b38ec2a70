using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>An editor's bracket.</summary>
/// <param name="Kind">What the editor did.</param>
/// <param name="Atoms">What stands between the brackets; formats count from those around the bracket on.</param>
internal sealed record BracketAtom(InterventionKind Kind, ImmutableArray<Atom> Atoms) : Atom
{
    /// <summary>A bracket around atoms of a line.</summary>
    /// <param name="kind">What the editor did.</param>
    /// <param name="atoms">What stands between the brackets; formats as in the line.</param>
    /// <param name="format">What is true of the bracket itself.</param>
    public static BracketAtom Around(InterventionKind kind, IEnumerable<Atom> atoms, AtomFormat format) =>
        new(kind, [.. atoms.Where(atom => atom is not WordsAtom { Text: "" }).Select(atom => atom with { Format = atom.Format.Within(format) })])
        {
            Format = format,
        };
}
