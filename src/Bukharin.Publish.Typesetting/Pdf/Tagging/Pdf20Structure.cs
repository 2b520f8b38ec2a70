using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>The differences of the structure tree in PDF 2.0 (ISO 32000-2, 14.8, and ISO 14289-2, 8.2).</summary>
internal static class Pdf20Structure
{
    /// <summary>The tree with the types of PDF 2.0: notes have a type of their own, and their marks are links that refer to them.</summary>
    /// <param name="element">The root element.</param>
    public static StructureElement Of(StructureElement element)
    {
        var (type, kids) = element switch
        {
            // A mark whose note is no element to refer to, as those in a glossary, is still told by its type, which is that of PDF 1.7.
            { Type: StructureType.Reference, NoteId: not null, Kids: [StructureElement { Type: StructureType.Link } link] } => (StructureType.Link, link.Kids),
            { Type: StructureType.Note } => (StructureType.FENote, element.Kids),
            _ => (element.Type, element.Kids),
        };
        return element with { Type = type, Kids = [.. kids.Select(kid => kid is StructureElement inner ? Of(inner) : kid)] };
    }

    /// <summary>Whether PDF 2.0 has the type. Other types belong to the namespace of PDF 1.7, which is the default.</summary>
    public static bool Knows(StructureType type) =>
        type is not (StructureType.BlockQuote or StructureType.Code or StructureType.Note or StructureType.Reference or StructureType.TOC or StructureType.TOCI);

    /// <summary>The namespace of PDF 2.0's types.</summary>
    public static PdfDictionary Namespace() => new()
    {
        ["Type"] = new PdfName("Namespace"),
        ["NS"] = PdfString.Text("http://iso.org/pdf2/ssn"),
    };

    /// <summary>The attributes of a footnote (table 405).</summary>
    public static PdfDictionary FootnoteAttributes() => new()
    {
        ["O"] = new PdfName("FENote"),
        ["NoteType"] = new PdfName("Footnote"),
    };
}
