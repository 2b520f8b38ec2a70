using System.Globalization;
using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>The vocabulary of WordprocessingML, transitional (ISO/IEC 29500-4).</summary>
internal static class WordNames
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private static readonly XName ValueName = Main + "val";

    /// <summary>A child of an element by its local name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Element(Main + name);

    /// <summary>An attribute of an element by its local name; null without it.</summary>
    public static string? Named(this XElement? element, string name) => element?.Attribute(Main + name)?.Value;

    /// <summary>The value that an element has in <c>w:val</c>; null without it.</summary>
    public static string? Value(this XElement? element) => element?.Attribute(ValueName)?.Value;

    /// <summary>The whole number that an element has in <c>w:val</c>; null without one.</summary>
    public static int? Number(this XElement? element) => Number(element.Value());

    /// <summary>A whole number (ISO/IEC 29500-1, 17.18.10); null where the text is none.</summary>
    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch is on (ISO/IEC 29500-1, 17.17.4): it is when it is there and does not say otherwise; null when it is not there.</summary>
    public static bool? IsOn(this XElement? element) =>
        element is null ? null : element.Value() is not ("0" or "false" or "off");
}
