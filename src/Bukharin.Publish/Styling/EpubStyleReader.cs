using System.Text;
using Bukharin.Publish.Diagnostics;

namespace Bukharin.Publish.Styling;

/// <summary>Reads the part of a style that is the EPUB's.</summary>
internal static class EpubStyleReader
{
    /// <summary>Reads it.</summary>
    public static EpubStyle Read(StyleMapping map, Func<string, byte[]?> readFile)
    {
        var style = new EpubStyle(
            Sheet(map, readFile),
            Cover(map.Mapping("cover")),
            map.MappingOrNone("fonts") is { } fonts ? FontLicence(fonts, readFile) : null,
            map.MappingOrNone("certifier") is { } certifier ? Certifier(certifier) : null);
        map.End();
        return style;
    }

    private static string Sheet(StyleMapping map, Func<string, byte[]?> readFile)
    {
        var sheet = map.File("style-sheet", readFile);
        if (readFile(sheet) is { } css && SheetAddresses.FirstOutside(Encoding.UTF8.GetString(css)) is { } address)
        {
            map.Report("style-sheet", DiagnosticCodes.SheetFetches, sheet, address);
        }

        return sheet;
    }

    private static CoverStyle Cover(StyleMapping map)
    {
        var style = new CoverStyle(map.Colour("ground"), map.Colour("ink"), map.Colour("accent"));
        if (!map.HasFaults
            && (style.Ground.ContrastWith(style.Ink) < CoverStyle.LeastContrastOfWords
                || style.Ground.ContrastWith(style.Accent) < CoverStyle.LeastContrastOfShapes))
        {
            map.ReportWhole(FormattableString.Invariant(
                $"colours whose contrast with the ground is {CoverStyle.LeastContrastOfWords} for the ink and {CoverStyle.LeastContrastOfShapes} for the accent, or more"));
        }

        map.End();
        return style;
    }

    private static string FontLicence(StyleMapping map, Func<string, byte[]?> readFile)
    {
        var licence = map.File("licence", readFile);
        map.End();
        return licence;
    }

    private static Certifier Certifier(StyleMapping map)
    {
        var certifier = new Certifier(
            map.Text("name"),
            map.Has("credential") ? map.Text("credential") : null,
            map.Has("report") ? map.WebAddress("report") : null);
        map.End();
        return certifier;
    }
}
