using Bukharin.Publish.Recovery.Pdf.Lines;
using Bukharin.Publish.Recovery.Pdf.Tags;

namespace Bukharin.Publish.Recovery.Pdf.Notes;

/// <summary>The lines of a note, from all the pages on which it stands.</summary>
/// <param name="Key">What marks refer to it by.</param>
/// <param name="Printed">Its mark; empty for text among the notes that belongs to none.</param>
/// <param name="MarkLength">Number of glyphs of the mark on the first line.</param>
internal sealed record RawNote(string Key, string Printed, int MarkLength)
{
    /// <summary>The element of the structure tree that it is; null where none says so.</summary>
    public TagElement? Element { get; init; }

    public List<TextLine> Lines { get; } = [];
}
