using System.Globalization;
using System.Xml.Linq;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>WordprocessingML as XML: the layout reads what was written, whoever's the styles are.</summary>
internal static class Word
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A child by its local name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Element(Main + name);

    /// <summary>An attribute by its local name.</summary>
    public static string? Named(this XElement? element, string name) => element?.Attribute(Main + name)?.Value;

    /// <summary>An attribute that is a number of twentieths of a point, in points; null where it is not there or no number.</summary>
    public static double? Points(this XElement? element, string attribute) =>
        double.TryParse(element.Named(attribute), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var twips)
            ? twips / 20 : null;

    /// <summary>A switch (ISO/IEC 29500-1, 17.17.4): on when it is there and does not say otherwise; null when it is not there.</summary>
    public static bool? IsOn(this XElement? element) => element is null ? null : element.Named("val") is not ("0" or "false" or "off");
}
