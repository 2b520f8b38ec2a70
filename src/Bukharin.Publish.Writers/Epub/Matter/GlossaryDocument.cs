using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes the glossary of the editor's words: an entry for each note, which leads to its mark.</summary>
internal static class GlossaryDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication)
    {
        var matter = publication.Copy.Classroom;
        return XhtmlDocument.Write(publication, matter.GlossaryHeading, "backmatter", xhtml =>
        {
            xhtml.Start("section", EpubClasses.Glossary, type: "glossary", role: "doc-glossary", labelledBy: publication.GlossaryId);
            xhtml.Line();
            new FrontMarkup(publication, xhtml).Write(
                new FrontPlace(FileNames.Glossary, TitlePart.GlossaryHeading), "h1", matter.GlossaryHeading, publication.GlossaryId);
            xhtml.Start("dl");
            xhtml.Line();
            var pages = new ItemPages(publication, new FrontPlace(FileNames.Glossary, TitlePart.GlossaryTerm));
            var inlines = new InlineMarkup(publication, FileNames.Glossary, xhtml);
            foreach (var entry in matter.Glossary)
            {
                xhtml.Start("dt", id: entry.Note.IsInGlossary ? entry.Note.Id : null);
                xhtml.PageBreaks("span", pages.Next($"{entry.Term}:"), publication.Words.Page);
                xhtml.Start("dfn");
                xhtml.Start("a", href: publication.Reference(entry.Note.MarkId, FileNames.Glossary));
                xhtml.Text(entry.Term);
                xhtml.End();
                xhtml.End();
                xhtml.EndLine();
                xhtml.Start("dd");
                inlines.Write(entry.Words);
                xhtml.EndLine();
            }

            xhtml.EndLine();
            if (publication.LastFile == FileNames.Glossary)
            {
                xhtml.PageBreaks("div", publication.Pages.AtEnd, publication.Words.Page);
            }

            xhtml.EndLine();
        });
    }
}
