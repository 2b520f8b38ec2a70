using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Pdf;
using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Writers.Pdf;

/// <summary>Writes the PDF edition.</summary>
public static class PdfWriter
{
    /// <inheritdoc cref="EditionWriter" />
    public static ImmutableArray<Diagnostic> Write(EditionJob job, Stream output)
    {
        ArgumentNullException.ThrowIfNull(job);
        var layout = job.Layout;
        if (!layout.Pages.IsEmpty)
        {
            var options = new PdfOptions
            {
                Metadata = Metadata(job.Copy, job.Timestamp),
                Outline = layout.Outline,
                Structure = layout.Structure,
                Conformance = PdfConformance.AccessibleArchive,
            };
            PdfFile.Write(layout.Pages, options, output);
        }

        return layout.Diagnostics;
    }

    /// <summary>What all PDFs of an edition say about the work.</summary>
    internal static PdfMetadata Metadata(PreparedCopy copy, EditionTimestamp timestamp)
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
            Identifier = front.Identifier,
            Created = timestamp.Time,
            Modified = timestamp.Time,
        };
    }
}
