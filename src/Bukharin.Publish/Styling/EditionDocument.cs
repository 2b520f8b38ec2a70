using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling;

/// <summary>What the editions of a document hold in a style: all of it, but for the pages of the source where the style leaves them out, and with a word about the notes where it leaves out these.</summary>
internal static class EditionDocument
{
    // Some twenty pages of a book: in fewer a place is found by turning them.
    private const int LongText = 40_000;

    /// <summary>The document that editions are made of, and held against.</summary>
    /// <param name="document">What the source holds.</param>
    /// <param name="style">The style.</param>
    /// <returns>The document with the statement about its editing: its own, or the style's.</returns>
    public static Document Of(Document document, Style style)
    {
        var shown = style.SourcePages == SourcePageForm.Omitted ? WithoutPages(document) : document;
        shown = style.Sheet.Notes == NotesPlace.None ? WithoutPlacesOfNotes(shown) : shown;
        shown = style.Emphasis == EmphasisForm.Weight ? EmphasisByWeight.Of(shown) : shown;
        var editorial = shown.FrontMatter.Editorial ?? EditorialStatement.Of(shown, style);
        if (style.Sheet.Notes == NotesPlace.None && HasNotes(shown))
        {
            editorial = $"{editorial} {style.WordsFor(shown.FrontMatter.Language).NotesLeftOut}".TrimStart();
        }

        if (style.Version.Gaps is not null)
        {
            editorial = $"{editorial} {style.WordsFor(shown.FrontMatter.Language).WordsLeftOut}".TrimStart();
        }

        return editorial == shown.FrontMatter.Editorial ? shown : shown with { FrontMatter = shown.FrontMatter with { Editorial = editorial } };
    }

    /// <summary>Whether a table of contents stands before the text of the PDFs and the DOCX, if it has headings enough: where the style says so, and in a volume or a long text where it says nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    public static bool AsksForContents(Document document, Style style) => style.Contents switch
    {
        ContentsForm.Always => true,
        ContentsForm.Never => false,
        _ => !document.Texts.IsEmpty || IsLong(document),
    };

    private static bool IsLong(Document document)
    {
        var characters = 0;
        return DocumentWalker.Descendants(document).OfType<Text>().Any(text => (characters += text.Content.Length) > LongText);
    }

    /// <summary>Whether a document has notes of an editor's, in whatever place editions have them.</summary>
    /// <param name="document">The document.</param>
    /// <remarks>Brackets within a note of the author's have no notes: their words stay in its line.</remarks>
    public static bool HasNotes(Document document)
    {
        return HaveNotes(document.Blocks);

        static bool HaveNotes(IEnumerable<Node> nodes) => nodes.Any(node => node is not Note
            && ((node is Intervention intervention && InterventionForm.Of(intervention).HasNote) || HaveNotes(DocumentWalker.ChildrenOf(node))));
    }

    /// <summary>Whether pages of the source stand in the margins of its books: a text that has nothing but them has no line beside which they could.</summary>
    public static bool HasMargin(Document document, Style style) =>
        style.SourcePages == SourcePageForm.Margin && WithoutPages(document) is var without && without != document && !without.Blocks.IsEmpty;

    /// <summary>A document without the pages of its source, as it is read where they are not shown in the line.</summary>
    /// <param name="document">The document.</param>
    /// <param name="areElsewhere">Whether the pages are shown in the margin: what held them then is as it is set around them.</param>
    public static Document WithoutPages(Document document, bool areElsewhere = false) => DocumentWalker.Interventions(document).Any(IsPage)
        ? document with { Blocks = new TreeRewriter { Line = line => LineWithoutPages.Of(line, areElsewhere), IsKept = HasContent }.Blocks(document.Blocks) }
        : document;

    /// <summary>A document without the paragraphs that hold nothing but notes of an editor's, of which an edition without these would have empty lines.</summary>
    private static Document WithoutPlacesOfNotes(Document document)
    {
        var gone = DocumentWalker.Blocks(document.Blocks)
            .Where(block => block is Paragraph or Heading && DocumentWalker.ChildrenOf(block).All(inline => inline is Intervention { Kind: InterventionKind.Gloss } || (inline is Text text && string.IsNullOrWhiteSpace(text.Content))))
            .Select(block => block.Span).ToHashSet();
        return gone.Count == 0
            ? document
            : document with { Blocks = new TreeRewriter { IsKept = block => block is Paragraph or Heading ? !gone.Contains(block.Span) : HasContent(block) }.Blocks(document.Blocks) };
    }

    private static bool IsPage(Inline inline) => inline is Intervention { Kind: InterventionKind.Page };

    /// <summary>A paragraph that held nothing but a page, or beside it what nobody sees, is gone, and so is what held nothing but it.</summary>
    private static bool HasContent(Block block) => block switch
    {
        Paragraph paragraph => VisibleContent.Shows(paragraph.Inlines),
        Heading heading => VisibleContent.Shows(heading.Inlines),
        BlockQuote quote => !quote.Blocks.IsEmpty,
        LineBlock verse => !verse.Stanzas.IsEmpty,
        Division division => !division.Blocks.IsEmpty,
        DefinitionList list => !list.Items.IsEmpty,
        BulletList list => !list.Items.IsEmpty,
        _ => true,
    };
}
