namespace Bukharin.Publish.Styling.Notes;

/// <summary>Where the marks of footnotes begin anew, in either series.</summary>
public enum NoteNumberingForm
{
    /// <summary>Nowhere: notes are counted through the book.</summary>
    Book,

    /// <summary>
    /// With each chapter: an introduction, a letter, a commentary, or what stands under a heading of the first level that is
    /// in none of these.
    /// </summary>
    Chapter,

    /// <summary>On each page; by chapter in an EPUB, which has none.</summary>
    Page,
}
