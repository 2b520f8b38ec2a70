using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>Content that a file has in several forms, for programs that know more or less (ISO/IEC 29500-3, 10.2).</summary>
internal static class AlternateContent
{
    private static readonly XName Name = WordNames.Compatibility + "AlternateContent";

    /// <summary>The children of an element as they are shown: for content in several forms those of its first, else of its fallback.</summary>
    public static IEnumerable<XElement> ShownElements(this XElement element) =>
        element.Elements().SelectMany(child => child.Name == Name ? ShownOf(child)?.ShownElements() ?? [] : [child]);

    private static XElement? ShownOf(XElement alternatives) =>
        alternatives.Element(WordNames.Compatibility + "Choice") ?? alternatives.Element(WordNames.Compatibility + "Fallback");
}
