using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Copy.Matter;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes a part of the text: its words, then the notes whose marks it has.</summary>
internal static class PartDocument
{
    /// <summary>Writes the part's file.</summary>
    /// <param name="publication">The whole of which it is a part.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentException">A link of the part leads nowhere.</exception>
    public static byte[] Write(Publication publication, ContentPart part) =>
        XhtmlDocument.Write(publication, publication.TitleOf(part), Matter(part.Role), xhtml =>
        {
            var inlines = new InlineMarkup(publication, part.FileName, xhtml);
            var blocks = new BlockMarkup(publication, xhtml, inlines);
            if (part.FileName == publication.Parts[0].FileName)
            {
                WriteLetterHead(publication, part, xhtml);
            }

            if (part.Role is null)
            {
                WriteChapter(part, blocks, xhtml);
            }
            else
            {
                blocks.Write(part.Blocks);
            }

            if (publication.LastFile == part.FileName)
            {
                xhtml.PageBreaks("div", publication.Pages.AtEnd, publication.Words.Page);
            }

            var notes = inlines.TakeNotes();
            if (notes.IsEmpty)
            {
                return;
            }

            xhtml.Start("section", EpubClasses.Footnotes, type: "footnotes");
            xhtml.Line();
            foreach (var note in notes)
            {
                blocks.WriteNote(note);
            }

            xhtml.EndLine();
        });

    /// <summary>The head of the letter that the text is, before its first part.</summary>
    private static void WriteLetterHead(Publication publication, ContentPart part, XhtmlWriter xhtml)
    {
        foreach (var head in publication.Matter.Where(other => other.Kind == MatterKind.LetterHead))
        {
            xhtml.Start("div", EpubClasses.LetterHead);
            xhtml.Line();
            new FrontMarkup(publication, xhtml, part.FileName).Write(head);
            xhtml.EndLine();
        }
    }

    private static void WriteChapter(ContentPart part, BlockMarkup blocks, XhtmlWriter xhtml)
    {
        xhtml.Start(
            "section",
            EpubClasses.Chapter,
            type: "chapter",
            role: "doc-chapter",
            labelledBy: part.Blocks.OfType<Heading>().FirstOrDefault()?.Id);
        xhtml.Line();
        blocks.Write(part.Blocks);
        xhtml.EndLine();
    }

    private static string Matter(DivisionRole? role) => role switch
    {
        DivisionRole.Introduction => "frontmatter",
        DivisionRole.Commentary => "backmatter",
        _ => "bodymatter",
    };
}
