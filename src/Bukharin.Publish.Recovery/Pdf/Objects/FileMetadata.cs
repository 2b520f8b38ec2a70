using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Vocabulary;
using UglyToad.PdfPig;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Reads what a file says of itself: its XMP packet first, then its information dictionary (ISO 32000-1, 14.3).</summary>
/// <param name="document">The file.</param>
/// <param name="objects">Its objects.</param>
internal sealed class FileMetadata(PdfDocument document, FileObjects objects)
{
    private const string PdfNamespace = "http://ns.adobe.com/pdf/1.3/";

    private readonly XmpMetadata _packet = XmpMetadata.Read(document.TryGetXmpMetadata(out var packet) ? packet.GetXmlMemory() : default);

    public RecoveredMetadata Read()
    {
        var (xmp, information) = (_packet, document.Information);
        var contributors = Entry("Contributors") is { } names ? [.. People.Names(names).Select(People.WithRole)] : ImmutableArray<(string Name, string? Role)>.Empty;
        ImmutableArray<(string Name, string? Role)> others = contributors.IsEmpty ? [.. xmp.All("contributor").Select(name => (name, (string?)null))] : contributors;
        return new RecoveredMetadata
        {
            Title = Both(xmp.First("title"), Said(information.Title)),
            Language = Said(objects.Text(objects.Entry(objects.Catalog, "Lang"))) ?? xmp.First("language"),
            Authors = OrElse(xmp.All("creator"), information.Author),
            OtherContributors = others,
            Contributors = People.InOrder([.. xmp.All("creator").Select(name => (name, (string?)"aut"))], others, Entry("Roles")),
            Date = Entry("Date"),
            Issued = Entry("Issued"),
            Modified = Entry("Modified"),
            Revision = Entry("Revision"),
            Version = Entry(PropertyNames.Version),
            Letter = [.. CorrespondenceFields.Names.Select(name => (Name: name, Value: Both(LetterTerms.TermOf(name) is { } term ? xmp.Value(LetterTerms.Namespace, term) : null, Entry(name)))).Where(field => field.Value is not null).Select(field => (field.Name, field.Value!))],
            Cover = Entry("Cover"),
            CoverAlternative = Entry("CoverAlternative"),
            Style = Entry("Style"),
            Publisher = xmp.First("publisher"),
            Rights = xmp.First("rights"),
            Source = xmp.All("source"),
            Identifier = xmp.First("identifier"),
            CommonIdentifier = Entry(PropertyNames.Identifier),
            Isbns = Entry(PropertyNames.Isbns),
            Description = Both(xmp.First("description"), Said(information.Subject)),
            Subjects = OrElse(xmp.All("subject"), information.Keywords),
            Dates = xmp.All("date"),
            PressCondition = PressIntent.Read(objects, Entry("GTS_PDFXVersion")),
        };

        // 14.3.3: other entries than the dictionary's own may stand in it. A PDF/A-4 has no dictionary, and has them in its packet.
        string? Entry(string key) => Said(objects.Text(objects.Entry(information.DocumentInformationDictionary, key))) ?? xmp.Value(PropertyNames.XmpNamespace, key);
    }

    /// <summary>The program that made the file; null where it does not say.</summary>
    public string? Producer => Said(document.Information.Producer) ?? _packet.Value(PdfNamespace, "Producer");

    // One program shows the one, another the other (ISO 19005-2, 6.6.3: they ought to agree): where they differ, both are said.
    private static string? Both(string? packet, string? information) =>
        packet is not null && information is not null && packet != information ? $"{packet} / {information}" : packet ?? information;

    private static string? Said(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static ImmutableArray<string> OrElse(ImmutableArray<string> values, string? value) =>
        values.IsEmpty && Said(value) is { } said ? [said] : values;
}
