namespace Bukharin.Publish.Recovery;

/// <summary>How a note in the margin of a page stands to the text. Its paragraph comes before that of the line that it belongs to.</summary>
public sealed record RecoveredMarginNote
{
    /// <summary>Its number among the notes of all pages, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Whether it begins on the baseline of its line.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Whether it stands lower, directly below what is in the margin before it, or higher, so that it ends above the next or at the page's foot.</summary>
    public bool GivesWay { get; init; }

    /// <summary>Whether it stands upon no other words.</summary>
    public bool IsClear { get; init; }
}
