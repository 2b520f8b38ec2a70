using Bukharin.Publish.Model;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>An author's note.</summary>
internal sealed record NoteAtom(Note Note) : Atom;
