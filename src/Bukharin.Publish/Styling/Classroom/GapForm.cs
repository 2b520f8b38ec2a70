namespace Bukharin.Publish.Styling.Classroom;

/// <summary>Whether a version with gaps shows the words that it leaves out.</summary>
public enum GapForm
{
    /// <summary>The words are not shown.</summary>
    Bare,

    /// <summary>A word bank lists all of them in alphabetical order.</summary>
    WithWords,
}
