using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>All lines of a text, and all lines of its notes in the order of their marks.</summary>
/// <param name="Lines">Lines of the text.</param>
/// <param name="NoteLines">Lines of all notes as one sequence.</param>
/// <param name="NoteStarts">The index in <paramref name="NoteLines"/> at which each note begins, and the end of the last.</param>
internal sealed record VerticalList(
    ImmutableArray<GalleyLine> Lines, ImmutableArray<NoteLine> NoteLines, ImmutableArray<int> NoteStarts)
{
    /// <summary>The figures that stand at heads and feet of pages, in the order in which they are written.</summary>
    public ImmutableArray<FloatBlock> Floats { get; init; } = [];
}
