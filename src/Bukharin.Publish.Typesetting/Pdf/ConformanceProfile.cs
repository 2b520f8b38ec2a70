using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Conformance;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>What a standard requires of a file as a whole.</summary>
/// <param name="Version">The PDF version of the standard; null for a file without one.</param>
/// <param name="Schemas">The statements in the XMP packet.</param>
internal sealed record ConformanceProfile(PdfVersion? Version, ImmutableArray<IdentificationSchema> Schemas)
{
    private const string Archive = "http://www.aiim.org/pdfa/ns/id/";
    private const string Accessible = "http://www.aiim.org/pdfua/ns/id/";

    private static readonly ConformanceProfile None = new(null, []);

    private static readonly ConformanceProfile AccessibleArchive = new(PdfVersion.Pdf17,
    [
        new IdentificationSchema("pdfaid", Archive,
        [
            new IdentificationClaim("part", "2", "Integer", "Part of ISO 19005 that the file keeps"),
            new IdentificationClaim("conformance", "A", "Text", "Level of conformance with that part"),
        ]),
        new IdentificationSchema("pdfuaid", Accessible,
        [
            new IdentificationClaim("part", "1", "Integer", "Part of ISO 14289 that the file keeps"),
        ])
        {
            ExtensionName = "PDF/UA identification schema",
        },
    ]);

    private static readonly ConformanceProfile AccessibleArchive2 = new(PdfVersion.Pdf20,
    [
        new IdentificationSchema("pdfaid", Archive,
        [
            new IdentificationClaim("part", "4", "Integer", "Part of ISO 19005 that the file keeps"),
            new IdentificationClaim("rev", "2020", "Integer", "Year of that part"),
        ]),
        new IdentificationSchema("pdfuaid", Accessible,
        [
            new IdentificationClaim("part", "2", "Integer", "Part of ISO 14289 that the file keeps"),
            new IdentificationClaim("rev", "2024", "Integer", "Year of that part"),
        ]),
    ]);

    /// <summary>Whether object streams are used.</summary>
    public bool PacksObjects => Version is null;

    /// <summary>
    /// Whether the file is built as PDF 2.0, PDF/A-4 and PDF/UA-2 require: without an information dictionary, with elements in the namespace
    /// of PDF 2.0, with links to elements, and without descriptions of schemas in the XMP packet.
    /// </summary>
    public bool IsPdf20 => Version == PdfVersion.Pdf20;

    /// <summary>The profile that options ask for.</summary>
    /// <exception cref="ArgumentException">The options lack the structure tree that the standard needs.</exception>
    public static ConformanceProfile Of(PdfOptions options)
    {
        var profile = options.Conformance switch
        {
            PdfConformance.None => None,
            PdfConformance.AccessibleArchive => AccessibleArchive,
            PdfConformance.AccessibleArchive2 => AccessibleArchive2,
            _ => throw new ArgumentException($"No profile of {options.Conformance}.", nameof(options)),
        };
        return profile.Version is null || options.Structure is not null
            ? profile
            : throw new ArgumentException($"{options.Conformance} asks for a structure tree.", nameof(options));
    }

    /// <summary>The output intents in the catalog: how the colours are to be interpreted (ISO 32000-1, 14.11.5).</summary>
    /// <returns>Null if the standard does not require any.</returns>
    public PdfArray? OutputIntents(PdfObjects objects) => Version is null
        ? null
        :
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
        ];
}
