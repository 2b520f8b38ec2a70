using Bukharin.Publish.Recovery;

namespace Bukharin.Publish.Import;

/// <summary>The mark of a note that is still to become something.</summary>
internal sealed record MarkAtom(RecoveredMark Mark) : Atom;
