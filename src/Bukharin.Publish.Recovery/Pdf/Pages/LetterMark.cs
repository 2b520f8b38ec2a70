namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>What marked content a letter stands in (ISO 32000-1, 14.6).</summary>
/// <param name="IsArtifact">Whether it is an artifact's.</param>
/// <param name="Tag">Identifier of the innermost sequence that the structure tree can refer to; -1 for none.</param>
/// <param name="IsMarginal">Whether it is text that stands in the margin.</param>
/// <param name="Cell">The cell of a table that it stands in.</param>
/// <param name="IsRepeatedHead">Whether it is of a table's head that comes again.</param>
/// <param name="RisePt">How far above its line's baseline it is said to stand, negative below it; 0 where nothing is said.</param>
/// <param name="EndsInsideWord">Whether the last word of its line is said to go on on the next.</param>
/// <param name="IsGap">Whether it is said to be of a gap for pupils to fill in.</param>
internal readonly record struct LetterMark(bool IsArtifact, int Tag, bool IsMarginal, LetterCell Cell = default, bool IsRepeatedHead = false, double RisePt = 0, bool EndsInsideWord = false, bool IsGap = false)
{
    /// <summary>Whether it is the number of a line of verse.</summary>
    public bool IsVerseNumber { get; init; }

    /// <summary>Whether it is said to be of the mark of a note.</summary>
    public bool IsNoteSign { get; init; }

    /// <summary>The number of the note in the margin that it stands in; 0 for none.</summary>
    public int MarginNote { get; init; }

    public static readonly LetterMark None = new(false, -1, false);
}
