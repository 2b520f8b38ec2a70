using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>What a file says about the work, in its document information dictionary and, in agreement, in its XMP packet.</summary>
internal sealed record PdfMetadata
{
    /// <summary>The title (Title, dc:title), which readers show in place of the file's name.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the work's language (the catalog's Lang, dc:language).</summary>
    public required string Language { get; init; }

    /// <summary>The authors, in order (Author, parted by semicolons; dc:creator).</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>What the work is, in a sentence or two (Subject, dc:description).</summary>
    public string? Description { get; init; }

    /// <summary>Subjects or keywords (Keywords, parted by commas; dc:subject, pdf:Keywords).</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The publisher (dc:publisher).</summary>
    public string? Publisher { get; init; }

    /// <summary>A date of the work itself (dc:date): YYYY, YYYY-MM or YYYY-MM-DD, as XMP writes dates.</summary>
    public string? Date { get; init; }

    /// <summary>Who holds which rights (dc:rights).</summary>
    public string? Rights { get; init; }

    /// <summary>The credit line: where the text was taken from (dc:source).</summary>
    public string? Source { get; init; }

    /// <summary>An identifier such as an ISBN or a DOI (dc:identifier).</summary>
    public string? Identifier { get; init; }

    /// <summary>
    /// What else is to be known of the work, by names of the caller's: entries of the document information dictionary besides
    /// its own (14.3.3). Different names, none of them the dictionary's.
    /// </summary>
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>What else the XMP packet says of the work, in schemas that it describes.</summary>
    public ImmutableArray<IdentificationSchema> Schemas { get; init; } = [];

    /// <summary>When the file was made (CreationDate, xmp:CreateDate); null writes no date, for the clock is never asked.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When the file was last changed (ModDate, xmp:ModifyDate); null writes no date.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The program that made the content (Creator, xmp:CreatorTool).</summary>
    public string Creator { get; init; } = "Bukharin.Publish";

    /// <summary>The program that wrote the file (Producer, pdf:Producer).</summary>
    public string Producer { get; init; } = "Bukharin.Publish.Typesetting";
}
