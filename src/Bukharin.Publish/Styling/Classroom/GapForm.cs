namespace Bukharin.Publish.Styling.Classroom;

/// <summary>What a version with gaps tells of the words that it leaves out.</summary>
public enum GapForm
{
    /// <summary>Nothing.</summary>
    Bare,

    /// <summary>All of them, in alphabetical order, in a word bank.</summary>
    WithWords,
}
