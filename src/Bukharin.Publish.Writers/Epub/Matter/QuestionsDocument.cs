using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes the questions for a classroom. There is nothing to write on: whoever reads a book on a screen answers elsewhere.</summary>
internal static class QuestionsDocument
{
    /// <summary>Writes the file.</summary>
    public static byte[] Write(Publication publication)
    {
        var matter = publication.Copy.Classroom;
        return XhtmlDocument.Write(publication, matter.QuestionsHeading, "backmatter", xhtml =>
        {
            xhtml.Start("section", EpubClasses.Questions, type: "assessment", labelledBy: publication.QuestionsId);
            xhtml.Line();
            new FrontMarkup(publication, xhtml).Write(
                new FrontPlace(FileNames.Questions, TitlePart.QuestionsHeading), "h1", matter.QuestionsHeading, publication.QuestionsId);
            xhtml.Start("ol");
            xhtml.Line();
            var pages = new ItemPages(publication, new FrontPlace(FileNames.Questions, TitlePart.Question));
            for (var i = 0; i < matter.Questions.Length; i++)
            {
                xhtml.Start("li");
                xhtml.PageBreaks("span", pages.Next(ClassroomMatter.Label(i) + matter.Questions[i] + matter.Answers[i]), publication.Words.Page);
                xhtml.Text(matter.Questions[i]);
                if (matter.Answers[i].Length > 0)
                {
                    xhtml.Text(" ");
                    xhtml.Start("em");
                    xhtml.Text(matter.Answers[i]);
                    xhtml.End();
                }

                xhtml.EndLine();
            }

            xhtml.EndLine();
            if (publication.LastFile == FileNames.Questions)
            {
                xhtml.PageBreaks("div", publication.Pages.AtEnd, publication.Words.Page);
            }

            xhtml.EndLine();
        });
    }
}
