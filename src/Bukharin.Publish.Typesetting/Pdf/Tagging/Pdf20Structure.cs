using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Tagging;

/// <summary>What is different in the structure of a PDF 2.0 (ISO 32000-2, 14.8, and ISO 14289-2, 8.2).</summary>
internal static class Pdf20Structure
{
    /// <summary>The tree in the types of PDF 2.0: notes are of a type that says so, and their marks are links and no more.</summary>
    /// <param name="element">The whole.</param>
    public static StructureElement Of(StructureElement element)
    {
        var (type, kids) = element switch
        {
            { Type: StructureType.Reference, Kids: [StructureElement { Type: StructureType.Link } link] } => (StructureType.Link, link.Kids),
            { Type: StructureType.Note } => (StructureType.FENote, element.Kids),
            _ => (element.Type, element.Kids),
        };
        return element with { Type = type, Kids = [.. kids.Select(kid => kid is StructureElement inner ? Of(inner) : kid)] };
    }

    /// <summary>Whether PDF 2.0 has the type; what it does not have belongs to the namespace of PDF 1.7, which need not be named.</summary>
    public static bool Knows(StructureType type) =>
        type is not (StructureType.BlockQuote or StructureType.Code or StructureType.Note or StructureType.Reference or StructureType.TOC or StructureType.TOCI);

    /// <summary>The namespace of PDF 2.0's types.</summary>
    public static PdfDictionary Namespace() => new()
    {
        ["Type"] = new PdfName("Namespace"),
        ["NS"] = PdfString.Text("http://iso.org/pdf2/ssn"),
    };

    /// <summary>What a note is, at the foot of its page (table 405).</summary>
    public static PdfDictionary FootnoteAttributes() => new()
    {
        ["O"] = new PdfName("FENote"),
        ["NoteType"] = new PdfName("Footnote"),
    };
}
