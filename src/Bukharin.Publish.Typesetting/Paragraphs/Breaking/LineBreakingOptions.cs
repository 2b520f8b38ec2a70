namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>Preferences for line breaks, in the terms of Knuth and Plass (Breaking Paragraphs into Lines, 1981).</summary>
internal sealed record LineBreakingOptions
{
    /// <summary>Values for books set in one column.</summary>
    public static LineBreakingOptions Default { get; } = new();

    /// <summary>How much a word space can grow at ratio 1, as a fraction of its width.</summary>
    public double SpaceStretch { get; init; } = 0.3;

    /// <summary>
    /// How much glyphs can be widened or narrowed, as a fraction of their width; 0 for not at all. Two hundredths are not noticed (H. Zapf,
    /// About micro-typography and the hz-program, 1993).
    /// </summary>
    public double GlyphExpansion { get; init; } = 0.02;

    /// <summary>How much white can be added or removed between letters, in ems. It changes in proportion to the expansion.</summary>
    public double LetterspacingEm { get; init; } = 0.01;

    /// <summary>Badness of a line whose glyphs are changed as much as possible.</summary>
    public double GlyphBadness { get; init; } = 10;

    /// <summary>Badness of a loose line whose letterspacing is doubled to avoid wide gaps.</summary>
    public double LooseningBadness { get; init; } = 300;

    /// <summary>How much a word space can shrink at most, as a fraction of its width.</summary>
    public double SpaceShrink { get; init; } = 0.2;

    /// <summary>Greatest badness of a line on the first attempt; badness is 100 times the cube of the ratio.</summary>
    public double Tolerance { get; init; } = 2_000;

    /// <summary>Greatest badness on the second attempt.</summary>
    public double LooseTolerance { get; init; } = 10_000;

    /// <summary>Extra stretch for every line on the third attempt, in ems. Spaces can then become unattractively wide.</summary>
    public double EmergencyStretchEm { get; init; } = 1;

    /// <summary>Added to the badness of each line: a higher value makes fewer lines.</summary>
    public double LinePenalty { get; init; } = 10;

    /// <summary>
    /// Cost of a break with an added hyphen. It equals the badness of a line whose spaces are half as wide again although its letters are
    /// spaced: a hyphen is better than such a line, and worse than any better one.
    /// </summary>
    public double HyphenPenalty { get; init; } = 600;

    /// <summary>How much more a hyphen costs in a name, so that names are hyphenated only to avoid wide gaps.</summary>
    public double NameHyphenFactor { get; init; } = 2;

    /// <summary>Cost of a break after a hyphen of the text.</summary>
    public double ExplicitHyphenPenalty { get; init; } = 30;

    /// <summary>Cost of a break after a dash that has no spaces, or before a spaced dash.</summary>
    public double DashPenalty { get; init; } = 60;

    /// <summary>Cost of a break within a web address.</summary>
    public double AddressPenalty { get; init; } = 70;

    /// <summary>Demerits of two consecutive lines that both end in hyphens.</summary>
    public double ConsecutiveHyphenDemerits { get; init; } = 200_000;

    /// <summary>How many consecutive lines can end in hyphens at most.</summary>
    public int MaximumConsecutiveHyphens { get; init; } = 2;

    /// <summary>Demerits of a hyphen at the end of the last but one line.</summary>
    public double FinalHyphenDemerits { get; init; } = 200_000;

    /// <summary>Demerits of a tight line next to a loose one.</summary>
    public double FitnessDemerits { get; init; } = 50_000;

    /// <summary>Through how many lines white must run to be seen as a river.</summary>
    public int RiverLines { get; init; } = 4;

    /// <summary>
    /// Demerits of a river, and of each further line of it; a tenth of that for white that is one line short of a river. 0 to ignore rivers.
    /// A hyphen is worse than one river and better than three.
    /// </summary>
    public double RiverDemerits { get; init; } = 80_000;

    /// <summary>Demerits of a last line that is too short.</summary>
    public double ShortLastLineDemerits { get; init; } = 5_000_000;

    /// <summary>How many lines more (or, if negative, fewer) than the best number to make, if the tolerance allows.</summary>
    public int Looseness { get; init; }

    /// <summary>Whether the last word of the paragraph can be hyphenated.</summary>
    public bool HyphenateLastWord { get; init; }

    /// <summary>How much ragged lines can fall short at ratio 1, in ems.</summary>
    public double RaggedStretchEm { get; init; } = 2.5;

    /// <summary>How much more a hyphen costs in ragged lines, which rarely need one.</summary>
    public double RaggedHyphenFactor { get; init; } = 8;

    /// <summary>The widest word space, in ems. A line that would need wider spaces is left short, so that an editor notices it.</summary>
    public double MaximumSpaceEm { get; init; } = 1.5;

    /// <summary>Whether hyphens, stops, quotation marks and slanted letters protrude slightly past the edges.</summary>
    public bool OpticalMargins { get; init; } = true;
}
