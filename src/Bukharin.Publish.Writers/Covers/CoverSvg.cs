using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Writes a cover as SVG 1.1.</summary>
internal static class CoverSvg
{
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>Writes the file.</summary>
    public static byte[] Write(CoverDrawing drawing) => XmlFile.WriteData(xml =>
    {
        xml.WriteStartElement("svg", Svg);
        xml.WriteAttributeString("width", Number(CoverDrawing.Width));
        xml.WriteAttributeString("height", Number(CoverDrawing.Height));
        xml.WriteAttributeString("viewBox", $"0 0 {Number(CoverDrawing.Width)} {Number(CoverDrawing.Height)}");
        xml.WriteAttributeString("role", "img");
        xml.WriteElementString("title", Svg, drawing.Text);
        xml.WriteStartElement("path", Svg);
        xml.WriteAttributeString("fill", drawing.Ground.ToString());
        xml.WriteAttributeString("d", $"M0 0H{Number(CoverDrawing.Width)}V{Number(CoverDrawing.Height)}H0Z");
        xml.WriteEndElement();
        foreach (var shape in drawing.Shapes)
        {
            xml.WriteStartElement("path", Svg);
            xml.WriteAttributeString("fill", shape.Colour.ToString());
            xml.WriteAttributeString("d", PathData(shape));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static string PathData(CoverShape shape)
    {
        var data = new StringBuilder();
        foreach (var step in shape.Outline)
        {
            _ = step.Verb switch
            {
                OutlineVerb.Move => data.Append(CultureInfo.InvariantCulture, $"M{Number(step.X)} {Number(step.Y)}"),
                OutlineVerb.Line => data.Append(CultureInfo.InvariantCulture, $"L{Number(step.X)} {Number(step.Y)}"),
                OutlineVerb.Curve => data.Append(
                    CultureInfo.InvariantCulture, $"Q{Number(step.ControlX)} {Number(step.ControlY)} {Number(step.X)} {Number(step.Y)}"),
                _ => data.Append('Z'),
            };
        }

        return data.ToString();
    }

    // A tenth of a pixel of the large picture is finer than any screen shows.
    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
