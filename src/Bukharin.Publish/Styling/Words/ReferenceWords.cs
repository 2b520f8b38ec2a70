namespace Bukharin.Publish.Styling.Words;

/// <summary>
/// The words by which cross-references name their targets, in one language; all but <see cref="OnPage"/> stand before a number or a
/// name.
/// </summary>
public sealed record ReferenceWords
{
    /// <summary>The word for a clause whose label does not include one: <c>clause</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>The word for a heading whose label does not include one: <c>section</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The word for a figure: <c>figure</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>The word for a note: <c>note</c>.</summary>
    public required string Note { get; init; }

    /// <summary>The word for a page of the source that is marked by its number alone: <c>page</c>.</summary>
    public required string SourcePage { get; init; }

    /// <summary>Text put verbatim after the reference if the style names pages; it contains <see cref="PageNumber"/> once.</summary>
    public required string OnPage { get; init; }

    /// <summary>Placeholder for the page number in <see cref="OnPage"/>.</summary>
    internal const string PageNumber = "{page}";
}
