namespace Bukharin.Publish.Import;

/// <summary>A line end.</summary>
internal sealed record BreakAtom : Atom;
