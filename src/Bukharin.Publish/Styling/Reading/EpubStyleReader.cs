using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads the <c>epub</c> section of a style.</summary>
internal static class EpubStyleReader
{
    /// <summary>Reads style sheet, cover, fonts, certifier, the listing of clauses and the edition for Kobo.</summary>
    public static EpubStyle Read(StyleMapping map)
    {
        var style = new EpubStyle(
            Sheet(map),
            Cover(map.Mapping("cover")),
            map.MappingOrNone("fonts") is { } fonts ? FontLicence(fonts) : null,
            map.MappingOrNone("certifier") is { } certifier ? Certifier(certifier) : null)
        {
            Clauses = map.Has("clauses-in-contents")
                ? map.Choice("clauses-in-contents", ("long-texts", ClauseListing.LongTexts), ("always", ClauseListing.Always), ("never", ClauseListing.Never))
                : ClauseListing.LongTexts,
            HasKobo = map.Has("kobo") && map.Flag("kobo"),
        };
        map.End();
        return style;
    }

    private static string Sheet(StyleMapping map)
    {
        var sheet = map.File("style-sheet", out var content);
        if (content is { } css && SheetAddresses.FirstOutside(Encoding.UTF8.GetString(css)) is { } address)
        {
            map.ReportValue("style-sheet", DiagnosticCodes.SheetFetches, sheet, address);
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

    private static string FontLicence(StyleMapping map)
    {
        var licence = map.File("licence");
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
