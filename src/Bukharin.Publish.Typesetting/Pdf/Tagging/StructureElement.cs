using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>An element of the structure tree (ISO 32000-1, 14.7.2), made from the text before there are pages.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Kids">What stands in it, in the order in which it is read, which need not be that of the pages.</param>
internal sealed record StructureElement(StructureType Type, ImmutableArray<StructureNode> Kids) : StructureNode
{
    /// <summary>BCP 47 tag of its words (Lang); null where it is that of the element around it.</summary>
    public string? Language { get; init; }

    /// <summary>A name by which it is found (ID, in the IDTree); unique in a file. Notes must have one (ISO 14289-1, 7.9).</summary>
    public string? Id { get; init; }

    /// <summary>For the mark of a note: the ID of the note.</summary>
    public string? NoteId { get; init; }

    /// <summary>What people call it (T): the name of a part.</summary>
    public string? Title { get; init; }

    /// <summary>What is said of it to those who do not see it (Alt).</summary>
    public string? Alternative { get; init; }

    /// <summary>What is to be read in place of its content (ActualText).</summary>
    public string? ActualText { get; init; }

    /// <summary>
    /// Its attribute classes (C, 14.7.5.2), which say what the standard types have no word for. Each has one attribute, the
    /// class of an HTML element (table 341), by which the text's own structure outlives the way to HTML and back.
    /// </summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>Where its words stand on their line; null for the baseline.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>How the words of a cell stand in it (TextAlign, table 343); null where nothing is said.</summary>
    public CellAlignment? Alignment { get; init; }

    /// <summary>How the items of a list are labelled; for lists with labels only (ISO 14289-1, 7.6).</summary>
    public ListNumbering? Numbering { get; init; }
}
