namespace Bukharin.Publish.Import.Atoms;

/// <summary>The place in a line that a marginal note stands beside.</summary>
/// <param name="Id">Its id.</param>
internal sealed record PlaceAtom(string Id) : Atom;
