using Bukharin.Publish.Model;

namespace Bukharin.Publish.Styling;

/// <summary>What the editions of a document hold in a style: all of it, but for the pages of the source where the style leaves them out.</summary>
internal static class EditionDocument
{
    /// <summary>The document that editions are made of, and held against.</summary>
    /// <param name="document">What the source holds.</param>
    /// <param name="style">The style.</param>
    /// <returns>The document with the statement about its editing: its own, or the style's.</returns>
    public static Document Of(Document document, Style style)
    {
        var shown = style.SourcePages == SourcePageForm.Omitted ? WithoutPages(document) : document;
        return shown.FrontMatter.Editorial is null && EditorialStatement.Of(shown, style) is { } statement
            ? shown with { FrontMatter = shown.FrontMatter with { Editorial = statement } }
            : shown;
    }

    /// <summary>Whether pages of the source stand in the margins of its books: a text that has nothing but them has no line beside which they could.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    public static bool HasMargin(Document document, Style style) =>
        style.SourcePages == SourcePageForm.Margin && WithoutPages(document) is var without && without != document && !without.Blocks.IsEmpty;

    /// <summary>A document without the pages of its source, as it is read where they are not shown in the line.</summary>
    /// <param name="document">The document.</param>
    /// <param name="areElsewhere">Whether the pages are shown in the margin: what held them then is as it is set around them.</param>
    public static Document WithoutPages(Document document, bool areElsewhere = false) => DocumentWalker.Interventions(document).Any(IsPage)
        ? document with { Blocks = new TreeRewriter { Line = line => LineWithoutPages.Of(line, areElsewhere), IsKept = HasContent }.Blocks(document.Blocks) }
        : document;

    private static bool HasContent(IEnumerable<Node> inlines) =>
        inlines.Any(inline => inline is Emphasis or Strong or SmallCaps or Shifted or Foreign or Link ? HasContent(DocumentWalker.ChildrenOf(inline)) : inline is not Text { Content: "" });

    private static bool IsPage(Inline inline) => inline is Intervention { Kind: InterventionKind.Page };

    /// <summary>A paragraph that held nothing but a page is gone, and so is what held nothing but it.</summary>
    private static bool HasContent(Block block) => block switch
    {
        Paragraph paragraph => HasContent(paragraph.Inlines),
        Heading heading => HasContent(heading.Inlines),
        BlockQuote quote => !quote.Blocks.IsEmpty,
        Division division => !division.Blocks.IsEmpty,
        DefinitionList list => !list.Items.IsEmpty,
        BulletList list => !list.Items.IsEmpty,
        _ => true,
    };
}
