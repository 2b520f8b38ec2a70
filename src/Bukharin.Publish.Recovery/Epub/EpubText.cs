using System.Collections.Immutable;
using Bukharin.Publish.Recovery.Epub.Css;
using Bukharin.Publish.Recovery.Packages;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>Reads an EPUB back from its archive.</summary>
internal static class EpubText
{
    /// <summary>Recovers what a reader sees of an EPUB: text that its style sheets hide is not there, the numbers of lists are.</summary>
    /// <param name="edition">The archive (EPUB 3.3), from the present position on; seekable. It stays open.</param>
    /// <returns>
    /// The documents of the spine in order; notes in the order of those documents, keyed by their ids, which have their file
    /// before them where the book has an id twice. Navigation (<c>nav</c> with a type), which repeats headings, is no text
    /// of the book, and nothing is repeated on pages; numbers at page breaks count as such.
    /// </returns>
    /// <remarks>
    /// Followed of CSS: selectors of names, classes, ids, attributes and <c>:first-child</c>, within or directly within each
    /// other; what hides, what makes blocks, italics, bold, small capitals, white space and the markers of lists. Text that
    /// style sheets add is not read.
    /// </remarks>
    /// <exception cref="InvalidDataException">The archive or a part of it is damaged or missing, or it is no EPUB.</exception>
    public static RecoveredEdition Recover(Stream edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var archive = ZipPackage.Open(edition, StringComparer.Ordinal);
        var package = EpubPackage.Read(archive);
        var metadata = EpubMetadata.Read(package.Metadata) with { CoverAlternative = EpubCover.AlternativeText(archive, package) };
        var ids = new BookIds(package.Spine);
        var reader = new ContentReader(ids, metadata.Language, !metadata.Letter.IsEmpty, part => archive.Contains(part) ? archive.Read(part) : null);
        var lists = new NavigationLists(archive, package, ids);
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        var paragraphs = ImmutableArray.CreateBuilder<RecoveredParagraph>();
        foreach (var document in package.Spine)
        {
            starts.TryAdd(document.Path, paragraphs.Count);
            paragraphs.AddRange(reader.Read(document));
        }

        return new RecoveredEdition
        {
            Traits = EpubTraits.Book,
            IsTagged = true,
            Paragraphs = paragraphs.ToImmutable(),
            Notes = reader.Notes,
            PageTexts = reader.PageTexts,
            PageLists = lists.Pages(),
            Navigation = lists.Contents(starts),
            CaptionLists = lists.Captions(),
            OutOfReadingOrder = [.. package.Spine.Where(document => !document.IsLinear && document.Root.Descendants(Xhtml.Html + "body").Any(body => !string.IsNullOrWhiteSpace(body.Value))).Select(document => document.Path)],
            CitationAdvice = reader.CitationAdvice,
            Intruders = EpubIntruders.Find(archive, package),
            Metadata = metadata,
        };
    }
}
