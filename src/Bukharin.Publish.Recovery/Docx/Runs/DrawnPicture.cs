using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>Reads the picture of a drawing (ISO/IEC 29500-1, 20.1.8.13 and 20.4.2.5).</summary>
internal static class DrawnPicture
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /// <summary>The picture; null where the drawing shows none.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="package">The package that holds it.</param>
    /// <param name="part">The part that the drawing stands in.</param>
    public static RecoveredPicture? Of(XElement drawing, OpcPackage package, string part)
    {
        if (drawing.Descendants(Main + "blip").FirstOrDefault() is not { } blip)
        {
            return null;
        }

        var file = (string?)blip.Attribute(WordNames.Relationships + "embed") is { } id
            && package.RelationshipsOf(part).TryGetValue(id, out var relationship) && !relationship.IsExternal
            ? package.ReadFile(relationship.Target) : null;
        var properties = drawing.Descendants(Drawing + "docPr").FirstOrDefault();
        var isDecorative = (string?)properties?.Descendants(Decorative + "decorative").FirstOrDefault()?.Attribute("val") is "1" or "true";
        return new RecoveredPicture(file is null ? PictureCoding.Unknown : PictureCoding.File, file)
        {
            AlternativeText = isDecorative ? ""
                : string.Join(' ', ((string?)properties?.Attribute("descr") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words
                : null,
        };
    }
}
