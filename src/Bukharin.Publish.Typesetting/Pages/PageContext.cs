using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>What a template knows of a page.</summary>
/// <param name="Number">The page's number, odd on rectos.</param>
/// <param name="Folio">The number as it is printed.</param>
/// <param name="Style">The caller's name for the kind of page; null for ordinary pages.</param>
/// <param name="IsBlank">Whether nothing is on the page.</param>
/// <param name="RunningHead">
/// The running title: that of the first section that begins on a verso, of the last that begins on a recto, or else the one
/// that goes on (The Chicago Manual of Style, 1.12); null before the first.
/// </param>
internal sealed record PageContext(int Number, string Folio, string? Style, bool IsBlank, string? RunningHead)
{
    /// <summary>The tags of the text on the page in order, without those in notes, margins and furniture.</summary>
    public ImmutableArray<object> Tags { get; init; } = [];

    /// <summary>The running title that starts with the first line of the page, so that the same words would stand directly below it; else null.</summary>
    public string? HeadAtTop { get; init; }

    /// <summary>Whether the page is a right-hand one.</summary>
    public bool IsRecto => Number % 2 != 0;
}
