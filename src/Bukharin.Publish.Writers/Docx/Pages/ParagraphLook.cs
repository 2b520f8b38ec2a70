using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>What a paragraph's properties come to, its styles' included; lengths in points.</summary>
internal sealed record ParagraphLook
{
    /// <summary>The style's id.</summary>
    public required string Style { get; init; }

    public double BeforePt { get; init; }

    public double AfterPt { get; init; }

    /// <summary>Distance of baselines: this, or at least this, or this times the font's own (17.18.48).</summary>
    public double Line { get; init; }

    /// <summary><c>atLeast</c>, <c>exact</c> or <c>auto</c>.</summary>
    public string LineRule { get; init; } = "auto";

    public double LeftPt { get; init; }

    public double RightPt { get; init; }

    /// <summary>Where the first line begins, from <see cref="LeftPt"/>; negative where it hangs.</summary>
    public double FirstPt { get; init; }

    /// <summary>The list that it is numbered in; null where it is in none.</summary>
    public string? ListId { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>Whether it is a heading: it has a level in the outline.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Tab stops other than right ones, from the margin, in order.</summary>
    public ImmutableArray<double> TabsPt { get; init; } = [];

    public bool HasRightTab { get; init; }

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public bool WidowControl { get; init; }

    public bool ContextualSpacing { get; init; }

    public bool PageBreakBefore { get; init; }

    /// <summary>The look of its letters where a run says nothing else.</summary>
    public LetterLook Letters { get; init; }
}
