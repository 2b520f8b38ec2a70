using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>An element of the structure tree (ISO 32000-1, 14.7.2), made from the text before it is set in pages.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Kids">Its children in reading order, which can differ from the order on pages.</param>
internal sealed record StructureElement(StructureType Type, ImmutableArray<StructureNode> Kids) : StructureNode
{
    /// <summary>BCP 47 tag of its language (Lang); null if it is that of the element around it.</summary>
    public string? Language { get; init; }

    /// <summary>An identifier (ID, in the IDTree), unique in the file. Notes must have one (ISO 14289-1, 7.9).</summary>
    public string? Id { get; init; }

    /// <summary>For the mark of a note: the ID of the note.</summary>
    public string? NoteId { get; init; }

    /// <summary>The title of a part (T).</summary>
    public string? Title { get; init; }

    /// <summary>The alternative description for those who cannot see it (Alt).</summary>
    public string? Alternative { get; init; }

    /// <summary>The text that replaces its content (ActualText).</summary>
    public string? ActualText { get; init; }

    /// <summary>
    /// Its attribute classes (C, 14.7.5.2), for what the standard types cannot express. Each has one attribute, the class of an HTML element
    /// (table 341), so that the structure of the text survives a conversion to HTML and back.
    /// </summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>The position of its words relative to the line; null for the baseline.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The alignment of words in a cell (TextAlign, table 343); null for none.</summary>
    public CellAlignment? Alignment { get; init; }

    /// <summary>How many columns it spans as a cell (ColSpan, table 349).</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it spans as a cell (RowSpan, table 349).</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The kind of labels of a list (ListNumbering), only for lists with labels (ISO 14289-1, 7.6).</summary>
    public ListNumbering? Numbering { get; init; }
}
