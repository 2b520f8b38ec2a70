using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Numbering;

/// <summary>The sections of a document (ISO/IEC 29500-1, 17.6).</summary>
internal static class Sections
{
    /// <summary>The properties of each section, in order. All but the last stand in the last paragraph of their section.</summary>
    public static IEnumerable<XElement> Of(XElement body) => body
        .Descendants(WordNames.Main + "sectPr")
        .Where(section => section.Parent == body || section.Parent!.Name == WordNames.Main + "pPr");

    /// <summary>The section that ends with a paragraph, or null.</summary>
    public static XElement? EndedBy(XElement paragraph) => paragraph.Child("pPr").Child("sectPr");
}
