using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>The output intent of a press file (ISO 32000-1, 14.11.5): the printing condition for which it is made.</summary>
internal static class OutputIntent
{
    private const string Registry = "http://www.color.org";

    /// <summary>A registered printing condition by its name; the printer has the profile (ISO 15930-1, 6.2.3).</summary>
    public static PdfReference Registered(PdfObjects objects, PrintingCondition condition) => objects.Add(new PdfDictionary
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFX"),
        ["OutputConditionIdentifier"] = PdfString.Ascii(condition.Identifier),
        ["OutputCondition"] = PdfString.Ascii(condition.Description),
        ["RegistryName"] = PdfString.Ascii(Registry),
        ["Info"] = PdfString.Ascii(condition.Description),
    });

    /// <summary>
    /// A printing condition with its profile, which PDF/X-4 requires within the file (ISO 15930-7, 6.2.2). If it is registered,
    /// it is named by its reference name as well.
    /// </summary>
    public static PdfReference Embedded(PdfObjects objects, OutputProfile profile) => objects.Add(new PdfDictionary
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFX"),
        ["OutputConditionIdentifier"] = PdfString.Ascii(profile.Condition?.Identifier ?? "Custom"),
        ["OutputCondition"] = PdfString.Text(profile.Condition?.Description ?? profile.Description),
        ["RegistryName"] = profile.Condition is null ? null : PdfString.Ascii(Registry),
        ["Info"] = PdfString.Text(profile.Description),
        ["DestOutputProfile"] = objects.Add(PdfStream.Compressed(profile.Bytes.Span, new PdfDictionary
        {
            ["N"] = profile.Components, ["Alternate"] = new PdfName(profile.Components == 1 ? "DeviceGray" : "DeviceCMYK"),
        })),
    });
}
