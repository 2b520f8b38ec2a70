using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Covers;

/// <summary>Writes a cover as SVG 1.1.</summary>
internal static class CoverSvg
{
    private const string Svg = "http://www.w3.org/2000/svg";

    // A tenth of a pixel of the large picture is finer than any screen shows. Counted in these, all numbers are whole.
    private const int StepsInPixel = 10;

    /// <summary>Writes the file.</summary>
    public static byte[] Write(CoverDrawing drawing) => XmlFile.WriteData(xml =>
    {
        xml.WriteStartElement("svg", Svg);
        xml.WriteAttributeString("width", Number(CoverDrawing.Width));
        xml.WriteAttributeString("height", Number(CoverDrawing.Height));
        xml.WriteAttributeString("viewBox", $"0 0 {Number(CoverDrawing.Width * StepsInPixel)} {Number(CoverDrawing.Height * StepsInPixel)}");
        xml.WriteAttributeString("role", "img");
        xml.WriteElementString("title", Svg, drawing.Text);
        xml.WriteStartElement("path", Svg);
        xml.WriteAttributeString("fill", drawing.Ground.ToString());
        xml.WriteAttributeString("d", $"M0 0H{Number(CoverDrawing.Width * StepsInPixel)}V{Number(CoverDrawing.Height * StepsInPixel)}H0Z");
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

    /// <summary>An outline as path data (SVG 1.1, 8.3), each point as its distance from the one before.</summary>
    /// <remarks>Letters are small, so distances are short numbers: a third of the bytes that places would take.</remarks>
    private static string PathData(CoverShape shape)
    {
        var data = new StringBuilder();
        var (x, y) = (0, 0);
        foreach (var step in shape.Outline)
        {
            switch (step.Verb)
            {
                case OutlineVerb.Move:
                    // A place, not a distance: where the contour before began would have to be kept in mind to go on from there.
                    (x, y) = (0, 0);
                    data.Append('M');
                    Add(step.X, step.Y);
                    Go(step);
                    break;
                case OutlineVerb.Line:
                    data.Append('l');
                    Add(step.X, step.Y);
                    Go(step);
                    break;
                case OutlineVerb.Curve:
                    data.Append('q');
                    Add(step.ControlX, step.ControlY);
                    Add(step.X, step.Y);
                    Go(step);
                    break;
                default:
                    data.Append('z');
                    break;
            }
        }

        return data.ToString();

        // Distances are between rounded places, so that no rounding is carried from point to point.
        void Add(double toX, double toY)
        {
            AddNumber(data, Steps(toX) - x);
            AddNumber(data, Steps(toY) - y);
        }

        void Go(OutlineStep step) => (x, y) = (Steps(step.X), Steps(step.Y));
    }

    /// <summary>Adds a number, which a minus sign parts from the one before as well as a space does.</summary>
    private static void AddNumber(StringBuilder data, int number)
    {
        if (number >= 0 && char.IsAsciiDigit(data[^1]))
        {
            data.Append(' ');
        }

        data.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    private static int Steps(double pixels) => (int)Math.Round(pixels * StepsInPixel, MidpointRounding.AwayFromZero);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
