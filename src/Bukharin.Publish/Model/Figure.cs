namespace Bukharin.Publish.Model;

/// <summary>A picture that stands on lines of its own, with what is said of it.</summary>
public sealed record Figure : Block
{
    /// <summary>The path of the picture's file, relative to the source.</summary>
    public required string Path { get; init; }

    /// <summary>The id by which links lead to it; empty where it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is called, which stands below it; or null.</summary>
    public Paragraph? Caption { get; init; }

    /// <summary>Whose it is, which stands below the caption; or null.</summary>
    public Paragraph? Credit { get; init; }

    /// <summary>What is on it, where the source says so apart from the caption; or null.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Whether it only adorns the page, and says nothing to those who do not see it.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Width in hundredths of the measure, from 1 to 100; null for as wide as the picture's pixels are in print.</summary>
    public int? WidthPercent { get; init; }

    /// <summary>What is said of it to those who do not see it: its alternative text, else the words of its caption; nothing of one that is decorative.</summary>
    public string Description => IsDecorative ? "" : AlternativeText ?? (Caption is { } caption ? PlainWords.Of(caption.Inlines) : "");
}
