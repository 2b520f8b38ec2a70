using System.Collections.Immutable;

namespace Bukharin.Publish.Recovery.Pdf.Tags;

/// <summary>An element of a file's structure tree (ISO 32000-1, 14.7.2).</summary>
/// <param name="parent">The element that it stands in; null for the root.</param>
/// <param name="number">Rises with the text, outer ones first.</param>
internal sealed class TagElement(TagElement? parent, int number)
{
    /// <summary>The type of a picture; what is in one is heard only by its alternative text.</summary>
    public const string Figure = "Figure";

    public TagElement? Parent => parent;

    /// <summary>What is said of it to those who do not see it (Alt); of pictures alone.</summary>
    public string? Alternative { get; init; }

    public int Number => number;

    /// <summary>The element's type: by the role map a standard one, where it can be told.</summary>
    public string Type { get; init; } = "";

    /// <summary>The element's attribute classes.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    public string? Id { get; init; }

    /// <summary>Whether it refers to a note (Ref), as the mark of a note does in PDF 2.0; in files before it such a mark is a Reference.</summary>
    public bool RefersToNote { get; init; }

    /// <summary>The mark of a note that it is or stands in; null for none.</summary>
    public TagElement? Mark => Nearest("Reference") ?? (Nearest("Link") is { RefersToNote: true } link ? link : null);

    /// <summary>The language of its words; null for the file's.</summary>
    public string? Language { get; init; }

    /// <summary>What is read in place of its content: ActualText, Alt or E (14.9); or null.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether it is a list whose items have labels that number them.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>What a head of cells is the head of (Scope, table 349); or null.</summary>
    public string? Scope { get; init; }

    /// <summary>How the words of a block stand in it (TextAlign, table 343); or null.</summary>
    public string? TextAlign { get; init; }

    /// <summary>How many columns it spans as a cell (ColSpan, table 349).</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it spans as a cell (RowSpan, table 349).</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The elements in it.</summary>
    public List<TagElement> Kids { get; } = [];

    /// <summary>Whether it stands within lines (14.8.4.4); a label only where it is none of an item's or a note's.</summary>
    public bool IsInline => Type is "Span" or "Link" or "Reference" or "Quote" or "Code" or "Annot" or "BibEntry" or "Ruby" or "Warichu"
        || (Type == "Lbl" && parent?.Type is not ("LI" or "Note"));

    /// <summary>Whether it is a paragraph or a heading.</summary>
    public bool IsLine => Type is "P" or ['H', ..];

    /// <summary>Whether the space that it has is the end of a line that the text asks for.</summary>
    public bool IsLineEnd => Replacement == "\n";

    /// <summary>Whether it stands in another element.</summary>
    public bool IsIn(TagElement other)
    {
        var element = this;
        while (element is not null && element != other)
        {
            element = element.Parent;
        }

        return element is not null;
    }

    /// <summary>The nearest element of a type that it is or stands in; null for none.</summary>
    public TagElement? Nearest(string type)
    {
        var element = this;
        while (element is not null && element.Type != type)
        {
            element = element.Parent;
        }

        return element;
    }
}
