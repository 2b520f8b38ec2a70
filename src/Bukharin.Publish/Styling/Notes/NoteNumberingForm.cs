namespace Bukharin.Publish.Styling.Notes;

/// <summary>Where the numbering of footnotes starts again, in each series.</summary>
public enum NoteNumberingForm
{
    /// <summary>Nowhere: notes are numbered through the whole book.</summary>
    Book,

    /// <summary>
    /// At each chapter, which is an introduction, a letter, a commentary, or the text under a first-level heading outside of
    /// these.
    /// </summary>
    Chapter,

    /// <summary>On each page; at each chapter in an EPUB, which has no pages.</summary>
    Page,
}
