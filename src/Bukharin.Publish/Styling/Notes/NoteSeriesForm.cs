namespace Bukharin.Publish.Styling.Notes;

/// <summary>The series of note marks in an edition.</summary>
public enum NoteSeriesForm
{
    /// <summary>All notes are numbered together.</summary>
    Together,

    /// <summary>The editor's notes have figures, the author's have asterisks and daggers.</summary>
    Separate,
}
