namespace Bukharin.Publish.Typesetting;

/// <summary>A kind of flaw in the layout.</summary>
internal enum LayoutFaultKind
{
    /// <summary>A line is wider than the measure, because it cannot be broken.</summary>
    OverfullLine,

    /// <summary>Text in the margin runs off the page, because it cannot be broken.</summary>
    MarginalOffPage,

    /// <summary>The outer margin is too narrow for the notes in it; it should have the width of the excess.</summary>
    MarginTooNarrow,

    /// <summary>The notes in the margin of a page are longer than the margin.</summary>
    MarginFull,

    /// <summary>A table is wider than the measure, because words in its columns cannot be broken.</summary>
    TableTooWide,

    /// <summary>A table is set smaller than others to fit the words in its columns.</summary>
    TableSetSmall,

    /// <summary>A note begins after the page with its mark, because one line has too many notes for the page.</summary>
    LateNote,
}
