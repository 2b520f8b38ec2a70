using System.Globalization;

namespace Bukharin.Publish.Writers.Epub;

/// <summary>Says how accessible the book is (EPUB Accessibility 1.1, 2.2), and nothing that is not true of every book written here.</summary>
/// <remarks>
/// Values: schema.org Accessibility Properties for Discoverability Vocabulary. It makes no claim of conformance, since that
/// needs somebody who evaluated the book and signs with a name.
/// </remarks>
internal static class AccessibilityMetadata
{
    /// <summary>The one property whose value is prose, in English.</summary>
    public const string Summary = "schema:accessibilitySummary";

    /// <summary>Properties and their values, in order.</summary>
    public static IEnumerable<(string Property, string Value)> Of(Publication publication)
    {
        yield return ("schema:accessMode", "textual");
        yield return ("schema:accessModeSufficient", "textual");
        yield return ("schema:accessibilityFeature", "structuralNavigation");
        yield return ("schema:accessibilityFeature", "tableOfContents");
        yield return ("schema:accessibilityFeature", "readingOrder");
        yield return ("schema:accessibilityFeature", "displayTransformability");
        yield return ("schema:accessibilityFeature", "ARIA");
        yield return ("schema:accessibilityHazard", "none");
        yield return (Summary, Describe(publication));
    }

    private static string Describe(Publication publication)
    {
        var notes = publication.Copy.Notes.Length;
        var aboutNotes = notes switch
        {
            0 => "",
            1 => " Its note is linked to its place and back.",
            _ => string.Create(CultureInfo.InvariantCulture, $" Its {notes} notes are linked to their places and back."),
        };
        return "The book is text alone: it has no pictures, sound or video, and no colours of its own."
            + " Its parts, headings and numbered clauses are marked up as what they are, in reading order; changes of language are marked."
            + aboutNotes;
    }
}
