using Bukharin.Publish.Typesetting.Paragraphs;

namespace Bukharin.Publish.Typesetting.Galley;

/// <summary>A line of the main text, before it has a page.</summary>
internal sealed record GalleyLine
{
    /// <summary>The line.</summary>
    public required SetLine Line { get; init; }

    /// <summary>The paragraph that it is of.</summary>
    public required GalleyParagraph Paragraph { get; init; }

    /// <summary>The line's number in its paragraph, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Lines of the paragraph.</summary>
    public required int Count { get; init; }

    /// <summary>The line's number among those that are counted, from 1; 0 for one that is not.</summary>
    public int Number { get; init; }

    /// <summary>Its columns and rules, as a line of a table; null for a line that is none.</summary>
    public TableLine? Table { get; init; }

    /// <summary>The picture that stands on it, alone; null for a line of words.</summary>
    public PictureLine? Picture { get; init; }

    /// <summary>Whether it is set apart from the running text, so that it need not be level with the facing page although it has the text's leading.</summary>
    public bool IsAside { get; init; }

    /// <summary>Space above, on top of the leading; dropped at a page's top.</summary>
    public double SpaceBeforePt { get; init; }

    /// <summary>Space above that is never dropped.</summary>
    public double SinkPt { get; init; }

    /// <summary>The page break in front of the line.</summary>
    public GalleyBreak? BreakBefore { get; init; }

    /// <summary>How many lines the notes have that are referred to up to the end of this line.</summary>
    public int NoteLinesReferred { get; init; }

    /// <summary>How many notes are referred to up to the end of this line.</summary>
    public int NotesReferred { get; init; }

    /// <summary>Distance of baselines.</summary>
    public double LeadingPt => Paragraph.Format.LeadingPt;
}
