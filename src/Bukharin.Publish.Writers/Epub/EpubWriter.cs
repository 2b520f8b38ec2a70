using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Epub.Fonts;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Matter;
using Bukharin.Publish.Writers.Epub.Package;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>Writes a document as an EPUB 3.3 publication.</summary>
/// <remarks>
/// A cover, a title page, the text in one file for each of its major parts, and a page about the edition with the credit; contents
/// for new reading systems and for old ones. Notes stand at the end of the file that their marks are in, which is where
/// every reading system can pop them up from. The same input gives the same bytes.
/// </remarks>
internal static class EpubWriter
{
    /// <inheritdoc cref="EditionWriter" />
    /// <exception cref="ArgumentException">The document is none that a reader gives: a link of it leads nowhere.</exception>
    /// <exception cref="FileNotFoundException">The style's style sheet is gone.</exception>
    public static ImmutableArray<Diagnostic> Write(EditionJob job, Stream output) => Write(job, output, isKobo: false);

    /// <summary>Writes it for Kobo's readers: the same book, whose words stand in spans by which these know places.</summary>
    /// <inheritdoc cref="Write(EditionJob, Stream)" />
    public static ImmutableArray<Diagnostic> WriteKobo(EditionJob job, Stream output) => Write(job, output, isKobo: true);

    private static ImmutableArray<Diagnostic> Write(EditionJob job, Stream output, bool isKobo)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (!job.Copy.Pictures.Diagnostics.IsEmpty)
        {
            return job.Copy.Pictures.Diagnostics;
        }

        var (cover, diagnostics) = job.Cover;
        var (fonts, objections) = FontEmbedding.Of(job.Copy);
        var publication = Publication.Plan(job.Copy, job.Layout.Pages, cover, fonts, isKobo);
        var contents = Contents.Of(publication);
        Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> inDirection = publication.Direction == "rtl" ? sheet => MirroredSheet.Of(sheet) : sheet => sheet;
        List<EpubEntry> entries =
        [
            new(FileNames.Container, ContainerDocument.Write()),
            new(FileNames.InFolder(FileNames.Package), PackageDocument.Write(publication, job.Timestamp)),
            new(FileNames.InFolder(FileNames.Navigation), NavigationDocument.Write(publication, contents)),
            new(FileNames.InFolder(FileNames.Ncx), NcxDocument.Write(publication, contents)),
            new(FileNames.InFolder(FileNames.BookSheet), inDirection(BookSheet.Of(job.Copy))),
            new(FileNames.InFolder(FileNames.StyleSheet), inDirection(job.Style.ReadFile(job.Style.Epub.StyleSheet))),
            .. CoverEntries(publication),
            .. MatterEntries(publication, publication.Before),
        ];
        foreach (var part in publication.Parts)
        {
            entries.Add(new(FileNames.InFolder(part.FileName), PartDocument.Write(publication, part)));
        }

        entries.AddRange(job.Copy.Pictures.Files.Select(picture => new EpubEntry(FileNames.InFolder(FileNames.Picture(picture)), picture.Bytes)));
        entries.AddRange(MatterEntries(publication, publication.Behind));
        if (fonts is not null)
        {
            entries.Add(new(FileNames.InFolder(FileNames.FontSheet), fonts.StyleSheet()));
            entries.AddRange(fonts.Entries(job.Style, [.. entries.Where(entry => entry.Path.EndsWith(".xhtml", StringComparison.Ordinal))]));
        }

        EpubArchive.Write(entries, output);
        return [.. diagnostics, .. objections];
    }

    private static IEnumerable<EpubEntry> MatterEntries(Publication publication, ImmutableArray<(MatterPart Part, MatterFile File)> parts) =>
        parts.Select(part => new EpubEntry(FileNames.InFolder(part.File.Name), MatterDocument.Write(publication, part.Part, part.File)));

    private static IEnumerable<EpubEntry> CoverEntries(Publication publication)
    {
        if (publication.Cover is not { } cover)
        {
            yield break;
        }

        yield return new(FileNames.InFolder(FileNames.CoverPage), CoverDocument.Write(publication, cover));
        yield return new(FileNames.InFolder(FileNames.Cover(cover.Picture)), cover.Picture.Bytes);
    }
}
