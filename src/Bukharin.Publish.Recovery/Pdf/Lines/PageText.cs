using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Pdf.Pages;

namespace Bukharin.Publish.Recovery.Pdf.Lines;

/// <summary>The lines of a page, told apart.</summary>
/// <param name="Content">The page.</param>
/// <param name="Lines">The lines of text and notes, from the head down.</param>
/// <param name="Furniture">What is repeated on pages: heads, folios.</param>
/// <param name="NoteStart">Index of the first line of the notes; the number of lines where there are none.</param>
internal sealed record PageText(PageContent Content, ImmutableArray<TextLine> Lines, ImmutableArray<TextLine> Furniture, int NoteStart)
{
    /// <summary>Numbers that stand in the margin.</summary>
    public ImmutableArray<TextLine> MarginNumbers { get; init; } = [];

    /// <summary>The lines of text and notes without those of notes in the margin.</summary>
    public ImmutableArray<TextLine> Column { get; } = Lines.Any(static line => line.IsInMargin) ? Lines.RemoveAll(static line => line.IsInMargin) : Lines;

    public IEnumerable<TextLine> Body => Lines.Take(NoteStart);

    public IEnumerable<TextLine> Notes => Lines.Skip(NoteStart);

    public bool HasNotes => NoteStart < Lines.Length;
}
