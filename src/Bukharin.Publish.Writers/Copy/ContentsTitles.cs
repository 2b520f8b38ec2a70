using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Which headings the contents of the PDFs list.</summary>
internal static class ContentsTitles
{
    // Fewer are seen on turning a page or two.
    private const int LeastEntries = 3;
    private const int LowestLevel = 2;

    /// <summary>The headings, in order; none where there are no contents.</summary>
    /// <param name="copy">The copy.</param>
    public static ImmutableArray<Heading> Of(PreparedCopy copy)
    {
        var document = copy.Document;
        if (!EditionDocument.AsksForContents(document, copy.Style))
        {
            return [];
        }

        // Those of a volume are the titles of its parts, which alone stand outside of its texts, and of its texts.
        var titles = document.Texts.Select(text => text.Id).Concat(document.Blocks.OfType<Heading>().Select(part => part.Id)).ToHashSet(StringComparer.Ordinal);
        var listed = DocumentWalker.Blocks(document.Blocks).OfType<Heading>()
            .Where(heading => (document.Texts.IsEmpty ? heading.Level <= LowestLevel : titles.Contains(heading.Id)) && Of(heading, copy).Length > 0)
            .ToImmutableArray();
        return listed.Length >= LeastEntries ? listed : [];
    }

    /// <summary>What a heading is called there.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="copy">The copy.</param>
    public static string Of(Heading heading, PreparedCopy copy) => copy.TextInLine(copy.Runs(heading)).Trim();
}
