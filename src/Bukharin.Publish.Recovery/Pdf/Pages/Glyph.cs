namespace Bukharin.Publish.Recovery.Pdf.Pages;

/// <summary>A glyph that a reader sees, with the text it stands for.</summary>
/// <param name="Text">The characters; several for a ligature, one space for a gap.</param>
/// <param name="Left">Where the pen stood before it, in points from the visible page's left edge.</param>
/// <param name="Right">Where the pen stood after it.</param>
/// <param name="Baseline">Height of its baseline above the visible page's lower edge, in points.</param>
/// <param name="Bottom">Height of the lowest point of its ink; the baseline's where it has none.</param>
/// <param name="SizePt">Size of type on the page.</param>
/// <param name="IsItalic">Whether its font is an italic.</param>
/// <param name="IsBold">Whether its font is bold or semi-bold.</param>
/// <param name="Link">Index of the link that covers it among those of the page; -1 for none.</param>
/// <param name="IsArtifact">Whether the page marks it as an artifact (ISO 32000-1, 14.8.2.2).</param>
/// <param name="Tag">Identifier of the marked content that it is in (14.7.4); -1 for none.</param>
/// <param name="Painted">How many glyphs of the page are painted before it.</param>
internal readonly record struct Glyph(
    string Text, double Left, double Right, double Baseline, double Bottom, double SizePt, bool IsItalic, bool IsBold, int Link, bool IsArtifact,
    int Tag, int Painted)
{
    /// <summary>Whether it is of the number of a line of verse.</summary>
    public bool IsVerseNumber { get; init; }

    /// <summary>Whether it is text that stands in the margin.</summary>
    public bool IsMarginal { get; init; }

    /// <summary>The number of the note in the margin that it is of; 0 for none.</summary>
    public int MarginNote { get; init; }

    /// <summary>How far above its line's baseline the page says that it stands, negative below it; 0 where it says nothing.</summary>
    public double RisePt { get; init; }

    /// <summary>Whether the page says that it is of a gap for pupils to fill in.</summary>
    public bool IsGap { get; init; }

    /// <summary>Whether the page says that it is of the mark of a note.</summary>
    public bool IsNoteSign { get; init; }

    /// <summary>Whether the page says that the last word of its line goes on on the next.</summary>
    public bool EndsInsideWord { get; init; }

    /// <summary>Height of the baseline of its line, as far as the page says where that is.</summary>
    public double LineBaseline => Baseline - RisePt;

    /// <summary>Whether its font, by its name, has letters of one width.</summary>
    public bool IsMonospaced { get; init; }

    /// <summary>Whether its font, by its name, is one of signs, which has no look of its own.</summary>
    public bool IsSign { get; init; }

    /// <summary>Whether it is of a script that has no italics.</summary>
    public bool IsUpright { get; init; }

    /// <summary>The cell of a table that it stands in.</summary>
    public LetterCell Place { get; init; }

    /// <summary>Number of the cell of a table that it stands in; 0 for none.</summary>
    public int Cell => Place.Number;

    /// <summary>Whether it is of a table's head that comes again.</summary>
    public bool IsRepeatedHead { get; init; }

    /// <summary>Number of the picture that it stands for among those of the page, from 1; 0 for a glyph.</summary>
    public int Picture { get; init; }

    /// <summary>Whether it is white space.</summary>
    public bool IsSpace => char.IsWhiteSpace(Text[^1]);
}
