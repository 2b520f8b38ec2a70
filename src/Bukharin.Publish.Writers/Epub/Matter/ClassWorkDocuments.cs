using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Epub.Matter;

/// <summary>Writes the word bank, the questions and the tasks for a classroom, a file for each. There is nothing to write on: whoever reads a book on a screen answers elsewhere.</summary>
internal static class ClassWorkDocuments
{
    /// <summary>The files of those that there are.</summary>
    public static IEnumerable<EpubEntry> Write(Publication publication)
    {
        var matter = publication.Copy.Classroom;
        if (publication.HasWords)
        {
            yield return new(FileNames.InFolder(FileNames.Words), Words(publication, matter));
        }

        if (publication.HasQuestions)
        {
            yield return new(FileNames.InFolder(FileNames.Questions), Questions(
                publication, matter.Questions, matter.QuestionsHeading, publication.QuestionsId, EpubClasses.Questions, FileNames.Questions, (TitlePart.QuestionsHeading, TitlePart.Question)));
        }

        if (publication.HasTasks)
        {
            yield return new(FileNames.InFolder(FileNames.Tasks), Questions(
                publication, matter.Tasks, matter.TasksHeading, publication.TasksId, EpubClasses.Tasks, FileNames.Tasks, (TitlePart.TasksHeading, TitlePart.Task)));
        }
    }

    private static byte[] Words(Publication publication, ClassroomMatter matter) => XhtmlDocument.Write(publication, matter.WordsHeading, "backmatter", xhtml =>
    {
        xhtml.Start("section", EpubClasses.Words, labelledBy: publication.WordsId);
        xhtml.Line();
        new FrontMarkup(publication, xhtml).Write(new FrontPlace(FileNames.Words, TitlePart.WordsHeading), "h1", matter.WordsHeading, publication.WordsId);
        xhtml.Start("p", MatterNames.WordBank);
        xhtml.PageBreaks("span", new ItemPages(publication, new FrontPlace(FileNames.Words, TitlePart.WordBank)).Next(matter.Words), publication.Words.Page);
        xhtml.Text(matter.Words);
        xhtml.EndLine();
        End(publication, xhtml, FileNames.Words);
    });

    private static byte[] Questions(
        Publication publication, ImmutableArray<Question> questions, string heading, string id, string sectionClass, string file, (TitlePart Heading, TitlePart Item) parts) =>
        XhtmlDocument.Write(publication, heading, "backmatter", xhtml =>
        {
            xhtml.Start("section", sectionClass, type: "assessment", labelledBy: id);
            xhtml.Line();
            new FrontMarkup(publication, xhtml).Write(new FrontPlace(file, parts.Heading), "h1", heading, id);
            xhtml.Start("ol");
            xhtml.Line();
            var pages = new ItemPages(publication, new FrontPlace(file, parts.Item));
            for (var i = 0; i < questions.Length; i++)
            {
                var (ask, answer) = questions[i];
                xhtml.Start("li");
                xhtml.PageBreaks("span", pages.Next(ClassroomMatter.Label(i) + ask + answer), publication.Words.Page);
                xhtml.Text(ask);
                if (answer is not null)
                {
                    xhtml.Text(" ");
                    xhtml.Start(Stress.Of(publication.Copy.Style).Strong ? "strong" : "em");
                    xhtml.Text(answer);
                    xhtml.End();
                }

                xhtml.EndLine();
            }

            xhtml.EndLine();
            End(publication, xhtml, file);
        });

    private static void End(Publication publication, XhtmlWriter xhtml, string file)
    {
        if (publication.LastFile == file)
        {
            xhtml.PageBreaks("div", publication.Pages.AtEnd, publication.Words.Page);
        }

        xhtml.EndLine();
    }
}
