using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling;

/// <summary>
/// Adapts a document to a style before editions are made of it: leaves out source pages or editor's notes if the style does, and
/// completes the statement about the editing.
/// </summary>
internal static class EditionDocument
{
    // Characters on some twenty pages of a book; in a shorter text a reader finds a place by leafing through it.
    private const int LongText = 40_000;

    /// <summary>Makes the document from which the editions in a style are written and against which they are verified.</summary>
    /// <param name="document">The document as it was read from its source.</param>
    /// <param name="style">The style of the editions.</param>
    /// <returns>The adapted document, with its own statement about the editing or, if it has none, the one that the style gives.</returns>
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

    /// <summary>
    /// Whether the PDFs and the DOCX have a table of contents before the text, provided that there are enough headings. By default
    /// volumes and long texts do.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    public static bool AsksForContents(Document document, Style style) => style.Contents switch
    {
        ContentsForm.Always => true,
        ContentsForm.Never => false,
        _ => !document.Texts.IsEmpty || IsLong(document),
    };

    /// <summary>
    /// Whether an edition has a list of figures or of tables before the text, provided that there are enough captions: the front matter
    /// says so, or else the style.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="kind">Which of the two lists.</param>
    public static bool AsksForList(Document document, Style style, CaptionListKind kind)
    {
        var front = document.FrontMatter;
        var (asked, form) = kind == CaptionListKind.Figures ? (front.HasListOfFigures, style.ListOfFigures) : (front.HasListOfTables, style.ListOfTables);
        return asked ?? (form == ContentsForm.Always || (form == ContentsForm.LongTexts && (!document.Texts.IsEmpty || IsLong(document))));
    }

    /// <summary>
    /// Where a figure stands on the pages of a PDF: where its source says, or else the style; and where it is written, if it only adorns
    /// the page or cannot stand elsewhere.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="style">The style.</param>
    public static FigurePlacement PlacementOf(Figure figure, Style style) =>
        FloatingFigures.Hindrance(figure) is not null ? FigurePlacement.Here
        : figure.Placement ?? (figure.IsDecorative ? FigurePlacement.Here : style.FigurePlacement);

    /// <summary>Whether editions have registers of the names that the text marks: as its front matter has it, else as the style does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    public static bool HasRegisters(Document document, Style style) => document.FrontMatter.Registers.ArePrinted ?? style.HasRegisters;

    private static bool IsLong(Document document)
    {
        var characters = 0;
        return DocumentWalker.Descendants(document).OfType<Text>().Any(text => (characters += text.Content.Length) > LongText);
    }

    /// <summary>Whether a document has editor's notes, wherever the editions place them.</summary>
    /// <param name="document">The document.</param>
    /// <remarks>Brackets within an author's note do not count: their words stay in the line of that note.</remarks>
    public static bool HasNotes(Document document)
    {
        return HaveNotes(document.Blocks);

        static bool HaveNotes(IEnumerable<Node> nodes) => nodes.Any(node => node is not Note
            && ((node is Intervention intervention && InterventionForm.Of(intervention).HasNote) || HaveNotes(DocumentWalker.ChildrenOf(node))));
    }

    /// <summary>
    /// Whether the PDFs show source pages in the margin: the style says so, and the text has source pages and lines for them to stand
    /// beside.
    /// </summary>
    public static bool HasMargin(Document document, Style style) =>
        style.SourcePages == SourcePageForm.Margin && WithoutPages(document) is var without && without != document && !without.Blocks.IsEmpty;

    /// <summary>Removes the source pages from the lines of a document, for editions that do not show them there.</summary>
    /// <param name="document">The document.</param>
    /// <param name="areElsewhere">
    /// Whether the margin shows them instead; brackets that contained a page then keep the form that they have with it.
    /// </param>
    public static Document WithoutPages(Document document, bool areElsewhere = false) => DocumentWalker.Interventions(document).Any(IsPage)
        ? document with { Blocks = new TreeRewriter { Line = line => LineWithoutPages.Of(line, areElsewhere), IsKept = HasContent }.Blocks(document.Blocks) }
        : document;

    /// <summary>
    /// Removes paragraphs and headings that hold nothing but editor's notes, because without the notes they would be empty lines.
    /// </summary>
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

    /// <summary>
    /// Whether a block still shows anything; a paragraph of nothing but a source page does not, nor does a container of nothing but
    /// that.
    /// </summary>
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
