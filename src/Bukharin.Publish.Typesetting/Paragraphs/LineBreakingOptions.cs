namespace Bukharin.Publish.Typesetting.Paragraphs;

/// <summary>What makes a line good or bad; the terms are those of Knuth and Plass (Breaking Paragraphs into Lines, 1981).</summary>
public sealed record LineBreakingOptions
{
    /// <summary>The defaults.</summary>
    public static LineBreakingOptions Default { get; } = new();

    /// <summary>How much a word space may grow at ratio 1, as a fraction of itself.</summary>
    public double SpaceStretch { get; init; } = 0.6;

    /// <summary>How much a word space may shrink, as a fraction of itself; never exceeded.</summary>
    public double SpaceShrink { get; init; } = 0.2;

    /// <summary>Greatest badness of a line on the first attempt; badness is 100 times the cube of the ratio.</summary>
    public double Tolerance { get; init; } = 200;

    /// <summary>Greatest badness on the second attempt.</summary>
    public double LooseTolerance { get; init; } = 1200;

    /// <summary>Stretch lent to every line on the third attempt, in ems; spaces then grow beyond what is beautiful.</summary>
    public double EmergencyStretchEm { get; init; } = 3;

    /// <summary>Added to each line's badness: more makes for fewer lines.</summary>
    public double LinePenalty { get; init; } = 10;

    /// <summary>
    /// Cost of a break at a hyphen that the break puts in. At TeX's 50 a text of 240 short lines had 28 of them; at 250 it had
    /// 18, as many lines, and none looser than before.
    /// </summary>
    public double HyphenPenalty { get; init; } = 250;

    /// <summary>Cost of a break after a hyphen of the text.</summary>
    public double ExplicitHyphenPenalty { get; init; } = 30;

    /// <summary>Cost of a break after a dash that has no spaces, or before a spaced dash.</summary>
    public double DashPenalty { get; init; } = 60;

    /// <summary>Cost of a break within a web address.</summary>
    public double AddressPenalty { get; init; } = 70;

    /// <summary>Demerits of two lines in a row that both end in hyphens.</summary>
    public double ConsecutiveHyphenDemerits { get; init; } = 10_000;

    /// <summary>Most lines in a row that may end in hyphens; never exceeded.</summary>
    public int MaximumConsecutiveHyphens { get; init; } = 2;

    /// <summary>Demerits of a hyphen at the end of the last line but one.</summary>
    public double FinalHyphenDemerits { get; init; } = 10_000;

    /// <summary>Demerits of a tight line beside a loose one.</summary>
    public double FitnessDemerits { get; init; } = 5_000;

    /// <summary>Demerits of a last line that is too short.</summary>
    public double ShortLastLineDemerits { get; init; } = 60_000;

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
