namespace Bukharin.Publish.Styling.Words;

/// <summary>What a cross-reference calls the places that it leads to, in one language. All but the last stand before a number or a name.</summary>
public sealed record ReferenceWords
{
    /// <summary>A clause whose label has no word of its own: <c>clause</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>A heading with a label that has none: <c>section</c>.</summary>
    public required string Section { get; init; }

    /// <summary>A figure: <c>figure</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>A note: <c>note</c>.</summary>
    public required string Note { get; init; }

    /// <summary>A page of the source of which the source gives the number alone: <c>page</c>.</summary>
    public required string SourcePage { get; init; }

    /// <summary>Put behind the words, verbatim, where the style names pages; <see cref="PageNumber"/> stands for the number.</summary>
    public required string OnPage { get; init; }

    /// <summary>Stands for a page's number in <see cref="OnPage"/>.</summary>
    internal const string PageNumber = "{page}";
}
