using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>The places that reading systems offer buttons for.</summary>
/// <remarks>The contents are none of them: a landmark must be in the reading order (EPUB 3.3, 7.4.3), and they are not.</remarks>
internal static class Landmarks
{
    /// <summary>Structural semantics, name and target of each, in reading order.</summary>
    public static IEnumerable<(string Type, string Text, string Href)> Of(Publication publication)
    {
        if (publication.Cover is not null)
        {
            yield return ("cover", publication.Words.Cover, FileNames.CoverPage);
        }

        yield return ("titlepage", publication.Words.TitlePage, FileNames.TitlePage);
        yield return ("copyright-page", publication.Words.Colophon, FileNames.Imprint);

        // Reading begins with the text itself, behind what leads to it; a text that is nothing else begins there.
        var body = publication.Parts.FirstOrDefault(part => part.Role is not DivisionRole.Introduction) ?? publication.Parts.FirstOrDefault();
        if (body is not null)
        {
            yield return ("bodymatter", publication.TitleOf(body), body.FileName);
        }

        if (publication.HasGlossary)
        {
            yield return ("glossary", publication.Copy.Classroom.GlossaryHeading, FileNames.Glossary);
        }

        if (publication.HasCredit)
        {
            yield return ("credits", publication.Words.Source, FileNames.Credit);
        }
    }
}
