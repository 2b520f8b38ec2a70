using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The format of a paragraph, including its preferences for page breaks. All lengths in points.</summary>
/// <param name="LeadingPt">Distance of baselines.</param>
internal sealed record ParagraphFormat(double LeadingPt)
{
    /// <summary>Where the first line begins, from the measure's left; less than <see cref="LeftIndentPt"/> for a hanging indent.</summary>
    public double FirstIndentPt { get; init; }

    /// <summary>Where the other lines begin, from the measure's left.</summary>
    public double LeftIndentPt { get; init; }

    /// <summary>Where a line begins after a line break of the text; null for <see cref="LeftIndentPt"/>. In verse, only turned lines are indented further.</summary>
    public double? LineIndentPt { get; init; }

    /// <summary>Where lines end, from the measure's right.</summary>
    public double RightIndentPt { get; init; }

    /// <summary>How much of the right indent is the room of line numbers, which stand at its right.</summary>
    public double NumbersPt { get; init; }

    /// <summary>How lines fill the measure.</summary>
    public Alignment Alignment { get; init; } = Alignment.Justified;

    /// <summary>Space above, except at the top of a page. Between two paragraphs, the greater of both spaces counts.</summary>
    public double SpaceBeforePt { get; init; }

    /// <summary>Space below.</summary>
    public double SpaceAfterPt { get; init; }

    /// <summary>Whether the paragraph must not be the last on a page, such as a heading or an introduction to a list.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether the paragraph is kept on one page if possible.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Whether words are hyphenated.</summary>
    public bool Hyphenate { get; init; } = true;

    /// <summary>Least width of a last line that is not the first, if possible; null for one and a half ems, or slightly more than the first line's indent if that is wider.</summary>
    public double? LastLineMinimumPt { get; init; }

    /// <summary>Fewest lines of a paragraph at a page's top.</summary>
    public int Widows { get; init; } = 2;

    /// <summary>Fewest lines of a paragraph at a page's foot.</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>Whether its lines count for line numbers. Lines of notes and empty lines never do.</summary>
    public bool CountsLines { get; init; }

    /// <summary>How many empty lines to write on follow the words. They belong to the paragraph.</summary>
    public int LinesBelow { get; init; }

    /// <summary>Whether a rule to write on fills the last line, from the end of the words to the edge.</summary>
    public bool HasFillRule { get; init; }

    /// <summary>Whether there is a frame around it, as wide as the measure.</summary>
    public bool HasFrame { get; init; }

    /// <summary>Options for line breaks; null for those of the job.</summary>
    public LineBreakingOptions? LineBreaking { get; init; }
}
