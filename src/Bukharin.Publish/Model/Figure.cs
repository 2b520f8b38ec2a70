namespace Bukharin.Publish.Model;

/// <summary>A picture set as a block, with its caption, credit and alternative text.</summary>
public sealed record Figure : Block
{
    /// <summary>Path of the picture file, relative to the source.</summary>
    public required string Path { get; init; }

    /// <summary>The id that links point to; empty where the source gives none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The caption below the picture, or null.</summary>
    public Paragraph? Caption { get; init; }

    /// <summary>The picture credit below the caption, or null.</summary>
    public Paragraph? Credit { get; init; }

    /// <summary>The alternative text; null where the source gives none besides the caption.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Whether the picture is mere decoration, which assistive technology skips.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Whether it shows the page that is transcribed behind it: in books it has a left-hand page of its own, and the transcription begins on the page opposite.</summary>
    public bool IsFacsimile { get; init; }

    /// <summary>Where it stands on the pages of a PDF; null where the style says it.</summary>
    public FigurePlacement? Placement { get; init; }

    /// <summary>Width as a percentage of the measure, from 1 to 100; null where it follows from the picture's size in pixels.</summary>
    public int? WidthPercent { get; init; }

    /// <summary>
    /// The text read in place of the picture: its alternative text, else the words of its caption; empty where it is decorative.
    /// </summary>
    public string Description => IsDecorative ? "" : AlternativeText ?? (Caption is { } caption ? PlainWords.Of(caption.Inlines) : "");
}
