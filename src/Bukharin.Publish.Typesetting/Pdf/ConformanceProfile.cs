using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Conformance;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>What a standard adds to a file as a whole.</summary>
/// <param name="Schemas">What the XMP packet states.</param>
/// <param name="PacksObjects">Whether objects may stand in object streams.</param>
internal sealed record ConformanceProfile(ImmutableArray<IdentificationSchema> Schemas, bool PacksObjects)
{
    private static readonly ConformanceProfile None = new([], PacksObjects: true);

    private static readonly ConformanceProfile AccessibleArchive = new(
    [
        new IdentificationSchema("pdfaid", "http://www.aiim.org/pdfa/ns/id/",
        [
            new IdentificationClaim("part", "2", "Integer", "Part of ISO 19005 that the file keeps"),
            new IdentificationClaim("conformance", "A", "Text", "Level of conformance with that part"),
        ]),
        new IdentificationSchema("pdfuaid", "http://www.aiim.org/pdfua/ns/id/",
        [
            new IdentificationClaim("part", "1", "Integer", "Part of ISO 14289 that the file keeps"),
        ])
        {
            ExtensionName = "PDF/UA identification schema",
        },
    ], PacksObjects: false);

    /// <summary>The profile that options ask for.</summary>
    /// <exception cref="ArgumentException">The options lack what the standard needs.</exception>
    public static ConformanceProfile Of(PdfOptions options)
    {
        if (options.Conformance == PdfConformance.None)
        {
            return None;
        }

        if (options.Structure is null || options.Version != PdfVersion.Pdf17)
        {
            throw new ArgumentException("PDF/UA-1 and PDF/A-2a ask for a structure tree, and for PDF 1.7.", nameof(options));
        }

        return AccessibleArchive;
    }

    /// <summary>The catalog's output intents: how the colours of the file are meant (ISO 32000-1, 14.11.5).</summary>
    /// <returns>Null where the standard asks for none.</returns>
    public PdfArray? OutputIntents(PdfObjects objects) => ReferenceEquals(this, AccessibleArchive)
        ?
        [
            new PdfDictionary
            {
                ["Type"] = new PdfName("OutputIntent"),
                ["S"] = new PdfName("GTS_PDFA1"),
                ["OutputConditionIdentifier"] = PdfString.Text("sRGB IEC61966-2.1"),
                ["RegistryName"] = PdfString.Text("http://www.color.org"),
                ["Info"] = PdfString.Text("sRGB IEC61966-2.1"),
                ["DestOutputProfile"] = objects.Add(PdfStream.Compressed(IccProfile.Rgb(), new PdfDictionary { ["N"] = 3 })),
            },
        ]
        : null;
}
