namespace Bukharin.Publish.Styling;

/// <summary>The look of the DOCX. Lengths are in points.</summary>
public sealed record DocxStyle
{
    /// <summary>Page and margins.</summary>
    public required PageStyle Page { get; init; }

    /// <summary>Name of the text's font family.</summary>
    public required string Font { get; init; }

    /// <summary>Name of the family to use where the first is not installed.</summary>
    public required string FallbackFont { get; init; }

    /// <summary>Running text; sizes are rounded to half points, as the format has them.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>Footnotes.</summary>
    public required TextStyle Notes { get; init; }

    /// <summary>Hanging indent of a clause, added at each level.</summary>
    public required double ClauseIndentPt { get; init; }

    /// <summary>Indent of block quotes, both sides.</summary>
    public required double QuoteIndentPt { get; init; }
}
