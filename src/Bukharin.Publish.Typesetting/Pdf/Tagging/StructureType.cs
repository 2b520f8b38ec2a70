namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>A standard structure type (ISO 32000-1, 14.8.4), with PDF's name.</summary>
internal enum StructureType
{
    /// <summary>The whole document, at the root of the tree.</summary>
    Document,

    /// <summary>A section.</summary>
    Sect,

    /// <summary>A group of blocks.</summary>
    Div,

    /// <summary>A quotation set as a block.</summary>
    BlockQuote,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A heading of the first rank.</summary>
    H1,

    /// <summary>A heading of the second rank.</summary>
    H2,

    /// <summary>A heading of the third rank.</summary>
    H3,

    /// <summary>A heading of the fourth rank.</summary>
    H4,

    /// <summary>A heading of the fifth rank.</summary>
    H5,

    /// <summary>A heading of the sixth rank.</summary>
    H6,

    /// <summary>A list.</summary>
    L,

    /// <summary>An item of a list.</summary>
    LI,

    /// <summary>A label: of an item, of a note, of a clause inside a sentence.</summary>
    Lbl,

    /// <summary>The body of a list item.</summary>
    LBody,

    /// <summary>A table of contents.</summary>
    TOC,

    /// <summary>An entry of a table of contents, with those below it.</summary>
    TOCI,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A picture.</summary>
    Figure,

    /// <summary>The caption of a table or a picture.</summary>
    Caption,

    /// <summary>The rows of a table's head.</summary>
    THead,

    /// <summary>The rows of a table's body.</summary>
    TBody,

    /// <summary>The rows of a table's foot.</summary>
    TFoot,

    /// <summary>A row.</summary>
    TR,

    /// <summary>A header cell.</summary>
    TH,

    /// <summary>Any other cell.</summary>
    TD,

    /// <summary>Words that differ from those around them, for instance in language.</summary>
    Span,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A mark in the text that refers to a note.</summary>
    Reference,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A footnote or an endnote, in PDF 2.0 (ISO 32000-2, 14.8.4.5).</summary>
    FENote,

    /// <summary>A link: its words and the areas on pages that are active.</summary>
    Link,
}
