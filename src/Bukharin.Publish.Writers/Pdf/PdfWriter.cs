using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Typesetting.Pdf;
using Bukharin.Publish.Typesetting.Pdf.Metadata;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Writes the PDF edition.</summary>
internal static class PdfWriter
{
    /// <inheritdoc cref="EditionWriter" />
    public static ImmutableArray<Diagnostic> Write(EditionJob job, Stream output)
    {
        ArgumentNullException.ThrowIfNull(job);
        var layout = job.Layout;
        if (!layout.Pages.IsEmpty)
        {
            var metadata = Metadata(job.Copy, job.Timestamp, FormatIsbn.Pdf);
            ImmutableArray<(string Name, string Value)> properties = [.. metadata.Properties, .. Properties(job.Copy.Document.FrontMatter)];
            var options = new PdfOptions { Metadata = metadata with { Properties = properties }, Outline = layout.Outline, Structure = layout.Structure };
            options = job.Style.Pdf.Standard switch
            {
                ScreenStandard.Ua1 => options with { Conformance = PdfConformance.AccessibleArchive },
                ScreenStandard.Ua2 => options with
                {
                    Conformance = PdfConformance.AccessibleArchive2,

                    // PDF/A-4 has no information dictionary (ISO 19005-4, 6.1.3): what would stand there stands in the packet.
                    Metadata = metadata with { Schemas = [.. metadata.Schemas, .. PropertySchema(properties)] },
                },
                _ => throw new UnreachableException($"No standard {job.Style.Pdf.Standard}."),
            };
            PdfFile.Write(layout.Pages, options, output);
        }

        return layout.Diagnostics;
    }

    /// <summary>Writes some pages alone, to be looked at while the whole PDF is being made: without outline and tags, and without links into the book, most of which lead to other pages.</summary>
    /// <param name="job">The edition.</param>
    /// <param name="first">Index of the first page, from 0.</param>
    /// <param name="count">How many pages.</param>
    /// <param name="output">Gets the file.</param>
    internal static void WritePages(EditionJob job, int first, int count, Stream output)
    {
        var pages = job.Layout.Pages.Slice(first, count);
        PdfFile.Write(
            [.. pages.Select(page => page with { Links = page.Links.RemoveAll(link => link.Target.StartsWith('#')) })],
            new PdfOptions { Metadata = Metadata(job.Copy, job.Timestamp, FormatIsbn.Pdf) },
            output);
    }

    /// <summary>What all PDFs of an edition say about the work.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="timestamp">The edition's time.</param>
    /// <param name="format">The format whose ISBN identifies the file.</param>
    internal static PdfMetadata Metadata(PreparedCopy copy, EditionTimestamp timestamp, string format)
    {
        var front = copy.Document.FrontMatter;
        return new PdfMetadata
        {
            Title = front.Title,
            Language = front.Language,
            Authors = [.. front.Contributors.Where(contributor => contributor.Role == Contributor.Author).Select(author => author.Name)],
            Description = front.Description,
            Subjects = front.Subjects,
            Publisher = front.Publisher,
            Date = EditionTimestamp.W3CDate(front.Issued) ?? EditionTimestamp.W3CDate(front.Date),
            Rights = front.Rights,
            Source = front.Credit.IsNone ? null : front.Credit.Text,
            Identifier = front.Trade.IdentifierOf(format, front.Identifier),
            Schemas = LetterSchema.Of(front.Correspondence),
            Properties = copy.Style.Version.Name is { } version ? [(PropertyNames.Version, version)] : [],
            Created = timestamp.Time,
            Modified = timestamp.Time,
        };
    }

    private static ImmutableArray<IdentificationSchema> PropertySchema(ImmutableArray<(string Name, string Value)> properties) => properties.IsEmpty
        ? []
        : [new IdentificationSchema(PropertyNames.XmpPrefix, PropertyNames.XmpNamespace, [.. properties.Select(property => new IdentificationClaim(property.Name, property.Value, "Text", property.Name))])];

    /// <summary>What neither Dublin Core nor the dictionary's own entries tell: who did what, and the two dates as the source gives them.</summary>
    private static ImmutableArray<(string Name, string Value)> Properties(FrontMatter front)
    {
        // The order of all, since authors are a list of their own.
        var roles = string.Join(' ', front.Contributors.Select(contributor => contributor.Role));
        var others = string.Join(
            "; ",
            front.Contributors.Where(contributor => contributor.Role != Contributor.Author).Select(contributor => $"{contributor.Name} ({contributor.Role})"));
        (string Name, string? Value)[] all =
        [
            ("Contributors", others), ("Roles", others.Length > 0 ? roles : null), ("Date", front.Date), ("Issued", front.Issued),
            ("Modified", front.Modified), ("Revision", front.Revision),
            (PropertyNames.Isbns, IsbnList.Write(front.Trade.Isbns)), (PropertyNames.Identifier, front.Trade.IsbnOf(FormatIsbn.Pdf) is null ? null : front.Identifier),
            .. CorrespondenceFields.Of(front.Correspondence).Select(field => (field.Name, (string?)field.Value)),
            ("Cover", front.Cover?.Path), ("CoverAlternative", front.Cover?.AlternativeText), ("Style", front.Style),
        ];
        return [.. all.Where(property => !string.IsNullOrEmpty(property.Value)).Select(property => (property.Name, property.Value!))];
    }
}
