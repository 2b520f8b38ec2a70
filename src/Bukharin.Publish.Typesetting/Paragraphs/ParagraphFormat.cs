using Bukharin.Publish.Typesetting.Paragraphs.Breaking;

namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>The shape of a paragraph and its wishes for the page. All lengths in points.</summary>
/// <param name="LeadingPt">From baseline to baseline.</param>
internal sealed record ParagraphFormat(double LeadingPt)
{
    /// <summary>Where the first line begins, from the measure's left; less than <see cref="LeftIndentPt"/> makes it hang.</summary>
    public double FirstIndentPt { get; init; }

    /// <summary>Where the other lines begin, from the measure's left.</summary>
    public double LeftIndentPt { get; init; }

    /// <summary>Where a line begins behind a break that the text asks for; null for <see cref="LeftIndentPt"/>, as ever. In verse only lines that are turned hang.</summary>
    public double? LineIndentPt { get; init; }

    /// <summary>Where lines end, from the measure's right.</summary>
    public double RightIndentPt { get; init; }

    /// <summary>How lines fill the measure.</summary>
    public Alignment Alignment { get; init; } = Alignment.Justified;

    /// <summary>Space above; of this and the space after the paragraph before, the greater counts; none at a page's top.</summary>
    public double SpaceBeforePt { get; init; }

    /// <summary>Space below.</summary>
    public double SpaceAfterPt { get; init; }

    /// <summary>Whether the paragraph must not be the last on a page: headings, words that introduce a list.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether the paragraph stays on one page if it can.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Whether words may be broken.</summary>
    public bool Hyphenate { get; init; } = true;

    /// <summary>Least width of a last line that is not the first, where it can be had; null for one and a half ems, or somewhat more than the first line's indent if that is wider.</summary>
    public double? LastLineMinimumPt { get; init; }

    /// <summary>Fewest lines of a paragraph at a page's top.</summary>
    public int Widows { get; init; } = 2;

    /// <summary>Fewest lines of a paragraph at a page's foot.</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>Whether its lines are counted, where lines are numbered; those of notes never are, and empty ones neither.</summary>
    public bool CountsLines { get; init; }

    /// <summary>Empty lines below, to be written on: as much of the paragraph as its own last lines.</summary>
    public int LinesBelow { get; init; }

    /// <summary>Whether a rule fills the last line, to be written on: from the end of the words to where lines end.</summary>
    public bool HasFillRule { get; init; }

    /// <summary>Whether a frame stands around its lines, from the measure's left to its right.</summary>
    public bool HasFrame { get; init; }

    /// <summary>How lines are broken; null for the job's options.</summary>
    public LineBreakingOptions? LineBreaking { get; init; }
}
