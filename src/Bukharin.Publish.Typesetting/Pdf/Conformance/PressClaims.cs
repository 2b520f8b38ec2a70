using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>The statements about PDF/X in a press file.</summary>
internal static class PressClaims
{
    private const string X4Version = "PDF/X-4";

    // Values from ISO 15930-1, 6.2: the version names the part of the standard, the conformance the level.
    private const string X1aVersion = "PDF/X-1:2001";
    private const string X1aConformance = "PDF/X-1a:2001";

    // With one ink, nothing can be out of register: nothing has been trapped, and nothing needs to be.
    private static readonly IdentificationSchema Untrapped = new(
        "pdf", XmpPacket.Pdf, [new IdentificationClaim("Trapped", "False", "Text", "Whether the file has been trapped")]);

    /// <summary>The statements in the XMP of a PDF/X-1a file, which repeat its document information dictionary.</summary>
    public static ImmutableArray<IdentificationSchema> X1a { get; } =
    [
        Untrapped,
        new("pdfx", "http://ns.adobe.com/pdfx/1.3/",
        [
            new IdentificationClaim("GTS_PDFXVersion", X1aVersion, "Text", "Part of ISO 15930 that the file keeps"),
            new IdentificationClaim("GTS_PDFXConformance", X1aConformance, "Text", "Level of conformance with that part"),
        ]),
    ];

    /// <summary>The statements in the XMP of a PDF/X-4 file, with the identifiers and dates required by ISO 15930-7, 6.7.</summary>
    /// <param name="time">The file's time.</param>
    /// <param name="hash">The hash of the content.</param>
    public static ImmutableArray<IdentificationSchema> X4(DateTimeOffset time, ContentHash hash) =>
    [
        Untrapped,
        new("xmp", XmpPacket.Xmp, [new IdentificationClaim("MetadataDate", MetadataDate.ToXmp(time), "Date", "When the metadata was made")]),
        new("xmpMM", "http://ns.adobe.com/xap/1.0/mm/",
        [
            new IdentificationClaim("DocumentID", hash.Uuid("document"), "URI", "Identifier of the document"),
            new IdentificationClaim("InstanceID", hash.Uuid("instance"), "URI", "Identifier of the file"),
            new IdentificationClaim("VersionID", "1", "Text", "Version of the document"),
            new IdentificationClaim("RenditionClass", "default", "Text", "Which rendition of the document the file is"),
        ]),
        new("pdfxid", "http://www.npes.org/pdfx/ns/id/",
        [
            new IdentificationClaim("GTS_PDFXVersion", X4Version, "Text", "Part of ISO 15930 that the file keeps"),
        ])
        {
            ExtensionName = "PDF/X identification schema",
        },
    ];

    /// <summary>The document information dictionary, with the keys of PDF/X.</summary>
    public static PdfDictionary Information(PressOptions options)
    {
        var information = DocumentInformation.Create(options.Metadata);
        information["Trapped"] = new PdfName("False");

        // PDF/X-4 is identified by the XMP, but many programs look here as well.
        information["GTS_PDFXVersion"] = PdfString.Ascii(options.Standard == PressStandard.X4 ? X4Version : X1aVersion);
        information["GTS_PDFXConformance"] = options.Standard == PressStandard.X4 ? null : PdfString.Ascii(X1aConformance);
        return information;
    }
}
