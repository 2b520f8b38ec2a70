using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;
using Bukharin.Publish.Typesetting.Pdf.Tagging;

namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>Everything that a file contains besides its pages.</summary>
internal sealed record PdfOptions
{
    /// <summary>The metadata of the work.</summary>
    public required PdfMetadata Metadata { get; init; }

    /// <summary>The outline. If there is one, readers show it when the file is opened.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>
    /// The structure tree, with a place for every tag on the pages; null for a file without one, in which only artifacts are marked.
    /// </summary>
    public StructureElement? Structure { get; init; }

    /// <summary>The standards that the file conforms to, and says so.</summary>
    public PdfConformance Conformance { get; init; }

    /// <summary>The PDF version, for a file without a standard; a standard prescribes its own.</summary>
    public PdfVersion Version { get; init; } = PdfVersion.Pdf17;
}
