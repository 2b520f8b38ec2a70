using System.Collections.Immutable;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Typesetting.Pdf.Metadata;

/// <summary>The document information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class DocumentInformation
{
    public static PdfDictionary Create(PdfMetadata metadata)
    {
        var information = new PdfDictionary
        {
            ["Title"] = PdfString.Text(metadata.Title),
            ["Author"] = Text(Authors(metadata)),
            ["Subject"] = Text(metadata.Description),
            ["Keywords"] = Text(Keywords(metadata)),
            ["Creator"] = PdfString.Text(metadata.Creator),
            ["Producer"] = PdfString.Text(metadata.Producer),
            ["CreationDate"] = metadata.Created is { } created ? PdfString.Ascii(MetadataDate.ToPdf(created)) : null,
            ["ModDate"] = metadata.Modified is { } modified ? PdfString.Ascii(MetadataDate.ToPdf(modified)) : null,
        };
        foreach (var (name, value) in metadata.Properties)
        {
            information[name] = PdfString.Text(value);
        }

        return information;
    }

    /// <summary>All subjects as one string, which must be equal to pdf:Keywords.</summary>
    public static string? Keywords(PdfMetadata metadata) => Join(", ", metadata.Subjects);

    /// <summary>All authors as one string, since the dictionary has no lists. Separated by semicolons, because names can contain commas.</summary>
    private static string? Authors(PdfMetadata metadata) => Join("; ", metadata.Authors);

    private static string? Join(string separator, ImmutableArray<string> items) =>
        items.IsDefaultOrEmpty ? null : string.Join(separator, items);

    private static PdfString? Text(string? text) => text is null ? null : PdfString.Text(text);
}
