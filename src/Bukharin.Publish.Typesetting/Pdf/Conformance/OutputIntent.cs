using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>The output intent of a press file (ISO 32000-1, 14.11.5): the printing condition for which it is made.</summary>
internal static class OutputIntent
{
    /// <summary>A registered printing condition by its name; the printer has the profile (ISO 15930-1, 6.2.3).</summary>
    public static PdfReference Registered(PdfObjects objects, PrintingCondition condition) => objects.Add(new PdfDictionary
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFX"),
        ["OutputConditionIdentifier"] = PdfString.Ascii(condition.Identifier),
        ["OutputCondition"] = PdfString.Ascii(condition.Description),
        ["RegistryName"] = PdfString.Ascii("http://www.color.org"),
        ["Info"] = PdfString.Ascii(condition.Description),
    });

    /// <summary>One black ink, with an embedded profile, which PDF/X-4 requires (ISO 15930-7, 6.2.2).</summary>
    public static PdfReference BlackInk(PdfObjects objects) => objects.Add(new PdfDictionary
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFX"),
        ["OutputConditionIdentifier"] = PdfString.Ascii("Custom"),
        ["OutputCondition"] = PdfString.Ascii(GrayProfile.Description),
        ["Info"] = PdfString.Ascii(GrayProfile.Description),
        ["DestOutputProfile"] = objects.Add(PdfStream.Compressed(GrayProfile.Create(), new PdfDictionary
        {
            ["N"] = 1, ["Alternate"] = new PdfName("DeviceGray"),
        })),
    });
}
