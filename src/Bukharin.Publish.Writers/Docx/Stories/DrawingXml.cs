using System.Globalization;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>The drawing of a picture in a line (ISO/IEC 29500-1, 20.4.2.8 and 20.2.2.5).</summary>
internal static class DrawingXml
{
    private const double EmuPerPoint = 12_700;

    // By this extension, which the format has places for, Word says that a picture only adorns the page.
    private const string DecorativeUri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static readonly XNamespace Adec = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /// <summary>Writes a drawing.</summary>
    /// <param name="relationship">The id of the relationship that leads to the picture.</param>
    /// <param name="number">Its number among the drawings.</param>
    /// <param name="name">The name of its file.</param>
    /// <param name="description">What is on it.</param>
    /// <param name="isDecorative">Whether it only adorns the page.</param>
    /// <param name="widthPt">Width.</param>
    /// <param name="heightPt">Height.</param>
    public static string Of(string relationship, int number, string name, string description, bool isDecorative, double widthPt, double heightPt)
    {
        var (cx, cy, id) = (Emu(widthPt), Emu(heightPt), number.ToString(CultureInfo.InvariantCulture));
        var properties = new XElement(Wp + "docPr", new XAttribute("id", id), new XAttribute("name", $"Figure {id}"), new XAttribute("descr", description));
        if (isDecorative)
        {
            properties.Add(new XElement(A + "extLst", new XElement(A + "ext", new XAttribute("uri", DecorativeUri),
                new XElement(Adec + "decorative", new XAttribute(XNamespace.Xmlns + "adec", Adec), new XAttribute("val", "1")))));
        }

        return new XElement(
            Main + "drawing",
            new XAttribute(XNamespace.Xmlns + "w", Main),
            new XElement(
                Wp + "inline",
                new XAttribute(XNamespace.Xmlns + "wp", Wp),
                new XAttribute(XNamespace.Xmlns + "a", A),
                new XAttribute("distT", "0"), new XAttribute("distB", "0"), new XAttribute("distL", "0"), new XAttribute("distR", "0"),
                new XElement(Wp + "extent", new XAttribute("cx", cx), new XAttribute("cy", cy)),
                properties,
                new XElement(Wp + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noChangeAspect", "1"))),
                new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", Pic.NamespaceName), Picture(relationship, id, name, cx, cy))))).ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Picture(string relationship, string id, string name, string cx, string cy) => new(
        Pic + "pic",
        new XAttribute(XNamespace.Xmlns + "pic", Pic),
        new XElement(Pic + "nvPicPr", new XElement(Pic + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)), new XElement(Pic + "cNvPicPr")),
        new XElement(
            Pic + "blipFill",
            new XElement(A + "blip", new XAttribute(XNamespace.Xmlns + "r", Word.Relationships), new XAttribute(Word.Relationships + "embed", relationship)),
            new XElement(A + "stretch", new XElement(A + "fillRect"))),
        new XElement(
            Pic + "spPr",
            new XElement(
                A + "xfrm",
                new XElement(A + "off", new XAttribute("x", "0"), new XAttribute("y", "0")),
                new XElement(A + "ext", new XAttribute("cx", cx), new XAttribute("cy", cy))),
            new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))));

    private static string Emu(double points) => ((long)Math.Round(points * EmuPerPoint, MidpointRounding.AwayFromZero)).ToString(CultureInfo.InvariantCulture);
}
