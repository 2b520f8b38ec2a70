using System.Collections.Immutable;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Verification.Pdf;

/// <summary>Reads what a file says of itself: its XMP packet first, then its information dictionary (ISO 32000-1, 14.3).</summary>
internal static class FileMetadata
{
    public static RecoveredMetadata Read(PdfDocument document)
    {
        var objects = new FileObjects(document);
        var xmp = XmpMetadata.Read(document.TryGetXmpMetadata(out var packet) ? packet.GetXmlMemory() : default);
        var information = document.Information;
        return new RecoveredMetadata
        {
            Title = Both(xmp.First("title"), Said(information.Title)),
            Language = Said(objects.Text(objects.Entry(objects.Catalog, "Lang"))) ?? xmp.First("language"),
            Authors = OrElse(xmp.All("creator"), information.Author),
            OtherContributors = [.. xmp.All("contributor").Select(name => (name, (string?)null))],
            Publisher = xmp.First("publisher"),
            Rights = xmp.First("rights"),
            Source = xmp.All("source"),
            Identifier = xmp.First("identifier"),
            Description = Both(xmp.First("description"), Said(information.Subject)),
            Subjects = OrElse(xmp.All("subject"), information.Keywords),
            Dates = xmp.All("date"),
        };
    }

    // One program shows the one, another the other (ISO 19005-2, 6.6.3: they ought to agree): where they differ, both are said.
    private static string? Both(string? packet, string? information) =>
        packet is not null && information is not null && packet != information ? $"{packet} / {information}" : packet ?? information;

    private static string? Said(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static ImmutableArray<string> OrElse(ImmutableArray<string> values, string? value) =>
        values.IsEmpty && Said(value) is { } said ? [said] : values;
}
