using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Metadata;

namespace Bukharin.Publish.Typesetting.Pdf;

/// <summary>All that a file holds besides its pages.</summary>
public sealed record PdfOptions
{
    /// <summary>What the file says about the work.</summary>
    public required PdfMetadata Metadata { get; init; }

    /// <summary>The outline; with one, readers show it when the file is opened.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; init; } = [];

    /// <summary>The version of the format, and with it how the file is built.</summary>
    public PdfVersion Version { get; init; } = PdfVersion.Pdf17;

    /// <summary>The standards that the file claims to follow, as its XMP states them.</summary>
    internal ImmutableArray<ConformanceClaim> Claims { get; init; } = [];
}
