namespace Bukharin.Publish.Verification.Import;

/// <summary>A line end.</summary>
internal sealed record BreakAtom : Atom;
