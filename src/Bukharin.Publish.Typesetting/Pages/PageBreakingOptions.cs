namespace Bukharin.Publish.Typesetting.Pages;

/// <summary>Preferences for page breaks. The costs of all pages are added, and the cheapest solution is taken.</summary>
internal sealed record PageBreakingOptions
{
    /// <summary>Cost of a page that is some lines short: this value times the square of their number.</summary>
    public double MissingLineCost { get; init; } = 100;

    /// <summary>Cost of facing pages that differ in depth: this value times the square of the difference in lines. A page with notes always has full depth.</summary>
    public double FacingDifferenceCost { get; init; } = 10_000;

    /// <summary>Cost of a paragraph's first line alone at a page's foot.</summary>
    public double OrphanCost { get; init; } = 4_000;

    /// <summary>Cost of a paragraph's last line alone at a page's top.</summary>
    public double WidowCost { get; init; } = 6_000;

    /// <summary>Cost of a break behind something that is to be kept with the next.</summary>
    public double KeepCost { get; init; } = 1_000_000;

    /// <summary>Cost of a break in a paragraph that is to be kept together.</summary>
    public double KeepTogetherCost { get; init; } = 100_000;

    /// <summary>Cost of a hyphen at the end of a left-hand page.</summary>
    public double VersoHyphenCost { get; init; } = 1_000;

    /// <summary>Cost of a hyphen at the end of a right-hand page, where the reader turns the leaf.</summary>
    public double RectoHyphenCost { get; init; } = 2_500;

    /// <summary>Cost of a note that continues on the next page.</summary>
    public double NoteSplitCost { get; init; } = 2_500;

    /// <summary>Cost of splitting a note so that a single line of it stands alone.</summary>
    public double NoteSingleLineCost { get; init; } = 6_000;

    /// <summary>Cost of a note that begins after the page with its mark. It is greater than those of all other faults.</summary>
    public double LateNoteCost { get; init; } = 10_000_000;

    /// <summary>Cost of a page that has notes only.</summary>
    public double NotesOnlyPageCost { get; init; } = 20_000;

    /// <summary>Fewest lines of the text on a page that also has notes.</summary>
    public int MinimumBodyLines { get; init; } = 8;

    /// <summary>Cost of a page with fewer: this value times the square of the missing lines.</summary>
    public double BodyLineCost { get; init; } = 300;

    /// <summary>Fewest lines on a last page.</summary>
    public int MinimumLastPageLines { get; init; } = 5;

    /// <summary>Cost of a last page with fewer.</summary>
    public double EmptyLastPageCost { get; init; } = 800;

    /// <summary>Cost of a figure that waits for a later page, at the end of each page, for each line since it was called.</summary>
    public double LateFloatCost { get; init; } = 30;

    /// <summary>Cost of a figure at the head of the page on which a text or a chapter begins, above its title.</summary>
    public double FloatAboveTitleCost { get; init; } = 6_000;

    /// <summary>Cost of a page that has such figures only, on top of its missing lines.</summary>
    public double FloatsOnlyPageCost { get; init; } = 4_000;

    /// <summary>Cost of such a page behind the last line of the text.</summary>
    public double LastFloatsPageCost { get; init; } = 12_000;

    /// <summary>Cost of each line that lies between a figure for the head or the foot and the place where it is called.</summary>
    public double FloatDistanceCost { get; init; } = 15;

    /// <summary>The part of a page that the figures that wait must fill before they get a page of their own.</summary>
    public double LeastFloatsPage { get; init; } = 0.5;

    /// <summary>Space between the text and the notes, on top of the notes' leading; null for three quarters of the grid's step.</summary>
    public double? NoteSeparationPt { get; init; }

    /// <summary>Length of the rule above notes; above notes that go on from the page before it is as wide as the text.</summary>
    public double NoteRulePt { get; init; } = 60;

    /// <summary>Thickness of the rule above notes.</summary>
    public double NoteRuleThicknessPt { get; init; } = 0.4;
}
