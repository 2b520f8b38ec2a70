namespace Bukharin.Publish.Import.Atoms;

/// <summary>A line end.</summary>
internal sealed record BreakAtom : Atom;
