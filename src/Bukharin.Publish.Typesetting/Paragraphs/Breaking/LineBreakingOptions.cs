namespace Bukharin.Publish.Typesetting.Paragraphs.Breaking;

/// <summary>What makes a line good or bad; the terms are those of Knuth and Plass (Breaking Paragraphs into Lines, 1981).</summary>
internal sealed record LineBreakingOptions
{
    /// <summary>Values for books set in one column.</summary>
    public static LineBreakingOptions Default { get; } = new();

    /// <summary>How much a word space may grow at ratio 1, as a fraction of itself.</summary>
    public double SpaceStretch { get; init; } = 0.3;

    /// <summary>
    /// How much glyphs may be widened or narrowed, as a fraction of their width; 0 leaves them alone. Two hundredths are not
    /// seen (H. Zapf, About micro-typography and the hz-program, 1993).
    /// </summary>
    public double GlyphExpansion { get; init; } = 0.02;

    /// <summary>White that may be put between letters or taken from there, in ems; it goes along with the expansion.</summary>
    public double LetterspacingEm { get; init; } = 0.01;

    /// <summary>Badness of a line whose glyphs are changed as far as they may be.</summary>
    public double GlyphBadness { get; init; } = 10;

    /// <summary>Badness of a loose line whose letters have twice the letterspacing so that it does not gape.</summary>
    public double LooseningBadness { get; init; } = 300;

    /// <summary>How much a word space may shrink, as a fraction of itself; never exceeded.</summary>
    public double SpaceShrink { get; init; } = 0.2;

    /// <summary>Greatest badness of a line on the first attempt; badness is 100 times the cube of the ratio.</summary>
    public double Tolerance { get; init; } = 2_000;

    /// <summary>Greatest badness on the second attempt.</summary>
    public double LooseTolerance { get; init; } = 10_000;

    /// <summary>Stretch lent to every line on the third attempt, in ems; spaces then grow beyond what is beautiful.</summary>
    public double EmergencyStretchEm { get; init; } = 1;

    /// <summary>Added to each line's badness: more makes for fewer lines.</summary>
    public double LinePenalty { get; init; } = 10;

    /// <summary>
    /// Cost of a break at a hyphen that the break puts in. It is the badness of a line whose spaces are half as wide again
    /// though its letters are loosened: a hyphen is better than such a line, and worse than any other.
    /// </summary>
    public double HyphenPenalty { get; init; } = 600;

    /// <summary>How much dearer a hyphen is in a name: it is broken only where the line would gape otherwise.</summary>
    public double NameHyphenFactor { get; init; } = 2;

    /// <summary>Cost of a break after a hyphen of the text.</summary>
    public double ExplicitHyphenPenalty { get; init; } = 30;

    /// <summary>Cost of a break after a dash that has no spaces, or before a spaced dash.</summary>
    public double DashPenalty { get; init; } = 60;

    /// <summary>Cost of a break within a web address.</summary>
    public double AddressPenalty { get; init; } = 70;

    /// <summary>Demerits of two lines in a row that both end in hyphens.</summary>
    public double ConsecutiveHyphenDemerits { get; init; } = 200_000;

    /// <summary>Most lines in a row that may end in hyphens; never exceeded.</summary>
    public int MaximumConsecutiveHyphens { get; init; } = 2;

    /// <summary>Demerits of a hyphen at the end of the last line but one.</summary>
    public double FinalHyphenDemerits { get; init; } = 200_000;

    /// <summary>Demerits of a tight line beside a loose one.</summary>
    public double FitnessDemerits { get; init; } = 50_000;

    /// <summary>Lines through which white must run down to be seen as a river.</summary>
    public int RiverLines { get; init; } = 4;

    /// <summary>
    /// Demerits of a river, and of each line by which it is longer; a tenth of it where it is a line short of one. 0 lets them
    /// run. A hyphen is worse than one river, and better than three.
    /// </summary>
    public double RiverDemerits { get; init; } = 80_000;

    /// <summary>Demerits of a last line that is too short.</summary>
    public double ShortLastLineDemerits { get; init; } = 5_000_000;

    /// <summary>Lines more (or fewer, negative) than the best number, if that can be had within the tolerance.</summary>
    public int Looseness { get; init; }

    /// <summary>Whether the paragraph's last word may be broken.</summary>
    public bool HyphenateLastWord { get; init; }

    /// <summary>How far ragged lines may fall short at ratio 1, in ems.</summary>
    public double RaggedStretchEm { get; init; } = 2.5;

    /// <summary>How much dearer a hyphen is in ragged lines, which seldom need one.</summary>
    public double RaggedHyphenFactor { get; init; } = 8;

    /// <summary>Widest word space, in ems; a line that would need more is left short, and shows that it needs an editor.</summary>
    public double MaximumSpaceEm { get; init; } = 1.5;

    /// <summary>Whether hyphens, stops, quotation marks and slanting letters stand out a little past the edges.</summary>
    public bool OpticalMargins { get; init; } = true;
}
