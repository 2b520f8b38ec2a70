namespace Bukharin.Publish.Typesetting;

/// <summary>What could not be set as it should be.</summary>
internal enum LayoutFaultKind
{
    /// <summary>A line is wider than the measure: what is on it cannot be broken.</summary>
    OverfullLine,

    /// <summary>What stands in the margin is wider than it and runs off the page: nothing of it can be broken.</summary>
    MarginalOffPage,

    /// <summary>A table is wider than the measure: words in its columns cannot be broken.</summary>
    TableTooWide,

    /// <summary>A table is set smaller than others, so that the words in its columns fit.</summary>
    TableSetSmall,

    /// <summary>A row of a table is higher than a page.</summary>
    RowTooHigh,

    /// <summary>A note begins after the page of its mark: too many notes for the page belong to one line.</summary>
    LateNote,
}
