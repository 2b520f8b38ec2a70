using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Verification.Import;

/// <summary>An editor's bracket.</summary>
/// <param name="Kind">What the editor did.</param>
/// <param name="Atoms">What stands between the brackets; formats count from those around the bracket on.</param>
internal sealed record BracketAtom(InterventionKind Kind, ImmutableArray<Atom> Atoms) : Atom;
