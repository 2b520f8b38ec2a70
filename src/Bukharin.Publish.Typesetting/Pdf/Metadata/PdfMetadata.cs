using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>The metadata of the work, written to the document information dictionary and, in agreement with it, to the XMP packet.</summary>
internal sealed record PdfMetadata
{
    /// <summary>The title (Title, dc:title), which readers show instead of the file's name.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the work's language (the catalog's Lang, dc:language).</summary>
    public required string Language { get; init; }

    /// <summary>The authors, in order (Author, separated by semicolons; dc:creator).</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>A description in a sentence or two (Subject, dc:description).</summary>
    public string? Description { get; init; }

    /// <summary>Subjects or keywords (Keywords, separated by commas; dc:subject, pdf:Keywords).</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The publisher (dc:publisher).</summary>
    public string? Publisher { get; init; }

    /// <summary>A date of the work itself (dc:date): YYYY, YYYY-MM or YYYY-MM-DD, as XMP writes dates.</summary>
    public string? Date { get; init; }

    /// <summary>A statement of rights (dc:rights).</summary>
    public string? Rights { get; init; }

    /// <summary>The credit line: where the text was taken from (dc:source).</summary>
    public string? Source { get; init; }

    /// <summary>An identifier such as an ISBN or a DOI (dc:identifier).</summary>
    public string? Identifier { get; init; }

    /// <summary>
    /// Further entries of the document information dictionary (14.3.3). Their names must be different from each other and from the standard
    /// entries.
    /// </summary>
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>Further properties in the XMP packet, in schemas that it describes.</summary>
    public ImmutableArray<IdentificationSchema> Schemas { get; init; } = [];

    /// <summary>When the file was created (CreationDate, xmp:CreateDate); null for no date. The clock is never used.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When the file was last changed (ModDate, xmp:ModifyDate); null for no date.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The program that created the content (Creator, xmp:CreatorTool).</summary>
    public string Creator { get; init; } = "Bukharin.Publish";

    /// <summary>The program that wrote the file (Producer, pdf:Producer).</summary>
    public string Producer { get; init; } = "Bukharin.Publish.Typesetting";
}
