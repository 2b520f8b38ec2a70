using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using Bukharin.Publish.Typesetting.Pdf.Tagging;

namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>All that a file holds besides its pages.</summary>
internal sealed record PdfOptions
{
    /// <summary>What the file says about the work.</summary>
    public required PdfMetadata Metadata { get; init; }

    /// <summary>The outline; with one, readers show it when the file is opened.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>
    /// The structure tree, which has a place for every tag on the pages; null writes a file without one, in which only what
    /// is no part of the text is marked.
    /// </summary>
    public StructureElement? Structure { get; init; }

    /// <summary>The standards that the file keeps, and says so.</summary>
    public PdfConformance Conformance { get; init; }

    /// <summary>The version of the format, and with it how the file is built; for a file that keeps no standard, which builds on one of its own.</summary>
    public PdfVersion Version { get; init; } = PdfVersion.Pdf17;
}
