namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>What makes a page good or bad. Costs are added up over all pages; the cheapest way to break them is taken.</summary>
internal sealed record PageBreakingOptions
{
    /// <summary>Cost of a page that is a line short, times the square of the lines.</summary>
    public double MissingLineCost { get; init; } = 100;

    /// <summary>Cost of facing pages that differ in depth by a line, times the square of the lines; a page with notes has full depth.</summary>
    public double FacingDifferenceCost { get; init; } = 10_000;

    /// <summary>Cost of a paragraph's first line alone at a page's foot.</summary>
    public double OrphanCost { get; init; } = 4_000;

    /// <summary>Cost of a paragraph's last line alone at a page's top.</summary>
    public double WidowCost { get; init; } = 6_000;

    /// <summary>Cost of parting what is to be kept with the next.</summary>
    public double KeepCost { get; init; } = 1_000_000;

    /// <summary>Cost of breaking a paragraph that is to be kept together.</summary>
    public double KeepTogetherCost { get; init; } = 100_000;

    /// <summary>Cost of a hyphen at a left-hand page's end.</summary>
    public double VersoHyphenCost { get; init; } = 1_000;

    /// <summary>Cost of a hyphen at a right-hand page's end, where the reader turns the leaf.</summary>
    public double RectoHyphenCost { get; init; } = 2_500;

    /// <summary>Cost of a note that goes on on the next page.</summary>
    public double NoteSplitCost { get; init; } = 2_500;

    /// <summary>Cost of splitting a note so that a single line of it stands alone.</summary>
    public double NoteSingleLineCost { get; init; } = 6_000;

    /// <summary>Cost of a note that begins too late, after the page of its mark: headings and what is to be kept together are parted sooner.</summary>
    public double LateNoteCost { get; init; } = 10_000_000;

    /// <summary>Cost of a page that has notes only.</summary>
    public double NotesOnlyPageCost { get; init; } = 20_000;

    /// <summary>Fewest lines of the text on a page that also has notes.</summary>
    public int MinimumBodyLines { get; init; } = 8;

    /// <summary>Cost of a page with fewer, times the square of the lines that it lacks.</summary>
    public double BodyLineCost { get; init; } = 300;

    /// <summary>Fewest lines on a last page.</summary>
    public int MinimumLastPageLines { get; init; } = 5;

    /// <summary>Cost of a last page with fewer.</summary>
    public double EmptyLastPageCost { get; init; } = 800;

    /// <summary>Space between the text and the notes, on top of the notes' leading; null for three quarters of the grid's step.</summary>
    public double? NoteSeparationPt { get; init; }

    /// <summary>Length of the rule above notes; above notes that go on from the page before it is as wide as the text.</summary>
    public double NoteRulePt { get; init; } = 60;

    /// <summary>Thickness of the rule above notes.</summary>
    public double NoteRuleThicknessPt { get; init; } = 0.4;
}
