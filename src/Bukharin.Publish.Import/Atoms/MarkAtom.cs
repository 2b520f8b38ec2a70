using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>The mark of a note that is still to become something.</summary>
internal sealed record MarkAtom(RecoveredMark Mark) : Atom;
