namespace Bukharin.Publish.Styling.Notes;

/// <summary>Whether editor's and author's notes are numbered together or apart.</summary>
public enum NoteSeriesForm
{
    /// <summary>All notes share one series of figures.</summary>
    Together,

    /// <summary>The editor's notes have figures, the author's have asterisks and daggers.</summary>
    Separate,
}
