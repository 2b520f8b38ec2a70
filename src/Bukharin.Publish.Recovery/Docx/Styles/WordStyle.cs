namespace Bukharin.Publish.Recovery.Docx.Styles;

/// <summary>A style, with all that it has from those that it is based on.</summary>
internal sealed record WordStyle
{
    /// <summary>The name that a reader is shown.</summary>
    public required string Name { get; init; }

    public RunTraits Run { get; init; }

    /// <summary>The list that paragraphs of the style belong to; 0 for none, null where it does not say.</summary>
    public int? ListId { get; init; }

    /// <summary>The level in that list, where the style names it.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Whether it is, or is based on, the built-in style for emphasis.</summary>
    public bool IsEmphasis { get; init; }

    /// <summary>Whether it is, or is based on, the built-in style for strong emphasis.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Whether it is, or is based on, the style of places of another sheet.</summary>
    public bool IsSheetPlace { get; init; }

    /// <summary>Whether it is, or is based on, the style of the numbers of verse.</summary>
    public bool IsVerseNumber { get; init; }

    /// <summary>The name of the style for an editorial bracket that it is, or is based on; null for none.</summary>
    public string? Mark { get; init; }
}
