using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Writers.Epub.Markup;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Says how accessible the book is (EPUB Accessibility 1.1, 2.2): what is true of this one, and nothing else.</summary>
/// <remarks>Values: schema.org Accessibility Properties for Discoverability Vocabulary.</remarks>
internal static class AccessibilityMetadata
{
    /// <summary>The one property whose value is prose, in English.</summary>
    public const string Summary = "schema:accessibilitySummary";

    /// <summary>The property that says which edition's pages are marked (EPUB Accessibility 1.1, 3.3.2).</summary>
    public const string PageBreakSource = "pageBreakSource";

    /// <summary>Properties and their values, in order.</summary>
    public static IEnumerable<(string Property, string Value)> Of(Publication publication)
    {
        var hasPages = !publication.Pages.All.IsEmpty;

        // A cover is no mode of access: nobody needs it to read the book (EPUB Accessibility Techniques 1.1, META-001).
        yield return ("schema:accessMode", "textual");
        if (publication.Copy.Pictures.Files.Count > 0)
        {
            // What pictures show is said in words too, so that the text alone suffices.
            yield return ("schema:accessMode", "visual");
            yield return ("schema:accessModeSufficient", "textual,visual");
        }

        yield return ("schema:accessModeSufficient", "textual");
        yield return ("schema:accessibilityFeature", "structuralNavigation");
        yield return ("schema:accessibilityFeature", "tableOfContents");
        yield return ("schema:accessibilityFeature", "readingOrder");
        yield return ("schema:accessibilityFeature", "displayTransformability");
        yield return ("schema:accessibilityFeature", "ARIA");
        if (publication.Cover is not null || publication.Copy.Pictures.Files.Count > 0)
        {
            yield return ("schema:accessibilityFeature", "alternativeText");
        }

        if (hasPages)
        {
            yield return ("schema:accessibilityFeature", "pageNavigation");
            yield return ("schema:accessibilityFeature", "pageBreakMarkers");
        }

        yield return ("schema:accessibilityHazard", "none");
        yield return (Summary, string.Join(' ', Sentences(publication)));
        if (hasPages)
        {
            yield return (PageBreakSource, SourceOfPages(publication));
        }
    }

    private static IEnumerable<string> Sentences(Publication publication)
    {
        var blocks = DocumentWalker.Descendants(publication.Copy.Document).ToList();
        yield return publication.Cover switch
        {
            _ when publication.Copy.Pictures.Files.Count > 0 => "Its pictures are described, but for those that only adorn the page; it has no sound or video, and its text no colours of its own.",
            null => "The book is text alone: it has no pictures, sound or video, and no colours of its own.",
            { IsMade: true } => "The book is text alone: its one picture is the cover, which has the words of the title page; it has no sound or video, and its text no colours of its own.",
            _ => "The book is text alone: its one picture is the cover, which is described; it has no sound or video, and its text no colours of its own.",
        };
        yield return blocks.Any(block => block is Clause)
            ? "Its parts, headings and numbered clauses are marked up as what they are, in reading order."
            : "Its parts and headings are marked up as what they are, in reading order.";
        if (publication.Copy.AllRuns().Any(run => run.Format.Language is { } language && language != publication.Language))
        {
            yield return "Changes of language are marked.";
        }

        if (publication.Copy.Notes.Length is > 0 and var notes)
        {
            yield return notes == 1
                ? "Its note is linked to its place and back."
                : string.Create(CultureInfo.InvariantCulture, $"Its {notes} notes are linked to their places and back.");
        }

        if (publication.Pages.All.Length is > 0 and var pages)
        {
            yield return pages == 1
                ? "The page of the PDF edition is marked."
                : string.Create(CultureInfo.InvariantCulture, $"The beginnings of the {pages} pages of the PDF edition are marked and listed.");
        }
    }

    /// <summary>The edition whose pages these are: the printed book by its ISBN, else the identifier of all formats, else what it is.</summary>
    private static string SourceOfPages(Publication publication) => publication.Front.Trade.IsbnOf(FormatIsbn.Print)?.Urn
        ?? publication.Front.Trade.IdentifierOf(FormatIsbn.Pdf, publication.Front.Identifier) ?? string.Create(
        CultureInfo.InvariantCulture,
        $"The PDF edition of {publication.Title} in the style {publication.Copy.Style.Name}, {publication.Pages.All.Length} {(publication.Pages.All.Length == 1 ? "page" : "pages")}");
}
