using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>The table of contents that stands before the text: what it must list, and in a PDF the pages that it must name, which are read from the edition itself.</summary>
internal static class ContentsLines
{
    /// <summary>What the lines are called.</summary>
    public const string Name = "the contents";

    private const int Fewest = 3;
    private const int Ranks = 2;

    /// <summary>What is listed of the text: of a volume its parts and its texts, by their titles, of a text two ranks of sections; nothing where there are no contents.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="references">What the text's references say.</param>
    public static List<ListedSection> Sections(Document document, Style style, ExpectedReferences references)
    {
        if (!EditionDocument.AsksForContents(document, style))
        {
            return [];
        }

        var listed = ListedSection.In(document, style, references)
            .Where(section => section.Node is not Clause && section.Depth < Ranks && (document.Texts.IsEmpty || IsTitle(section.Node))).ToList();
        return listed.Count < Fewest ? [] : listed;

        bool IsTitle(Node node) => node is Heading heading && (document.Blocks.Contains(heading) || document.Texts.Any(text => text.Id == heading.Id));
    }

    /// <summary>The lines of a PDF: the heading, with no place to lead to, and an entry for each section.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="references">What the text's references say, and on which pages its places stand.</param>
    public static IEnumerable<(string Words, SourceSpan? Span, string? Link)> Of(Document document, Style style, ExpectedReferences references)
    {
        var sections = Sections(document, style, references);
        return sections.Count == 0 ? []
            : sections.Select(section => ($"{section.Title} {references.PageLabelOf(section)}", (SourceSpan?)section.Span, (string?)$"#{references.IdOf(section)}"))
                .Prepend((style.WordsFor(document.FrontMatter.Language).Contents, null, null));
    }

    /// <summary>The lines of a list of captions: the heading, and an entry for each; with its page, where the format has pages.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="references">What the text's references say, and on which pages its places stand.</param>
    /// <param name="kind">Which list.</param>
    /// <param name="namesPages">Whether the format has pages.</param>
    public static IEnumerable<(string Words, SourceSpan? Span, string? Link)> OfCaptions(Document document, Style style, ExpectedReferences references, CaptionListKind kind, bool namesPages)
    {
        var captions = ListedCaption.In(document, style, references, kind);
        return captions.Count == 0 ? []
            : captions.Select(caption => (namesPages ? $"{caption.Title} {references.PageLabelOf(caption)}" : caption.Title, (SourceSpan?)caption.Block.Span, (string?)$"#{references.IdOf(caption)}"))
                .Prepend((ListedCaption.HeadingOf(kind, style.WordsFor(document.FrontMatter.Language)), null, null));
    }

    /// <summary>Whether an edition lists captions among its words.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="traits">What its format has.</param>
    public static bool AreCaptionsIn(Document document, Style style, FormatTraits traits) => traits.Before.Contains(MatterWords.ListOfFigures)
        && (EditionDocument.AsksForList(document, style, CaptionListKind.Figures) || EditionDocument.AsksForList(document, style, CaptionListKind.Tables));

    /// <summary>Whether an edition names pages in contents.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="traits">What its format has.</param>
    public static bool AreIn(Document document, Style style, FormatTraits traits) => traits.Before.Contains(MatterWords.Contents) && EditionDocument.AsksForContents(document, style);
}
