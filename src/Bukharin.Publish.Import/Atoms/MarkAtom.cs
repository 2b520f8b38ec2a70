using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>The mark of a note, which is later replaced by the author's note or the editor's bracket that it stands for.</summary>
internal sealed record MarkAtom(RecoveredMark Mark) : Atom;
