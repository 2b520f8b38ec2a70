using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>What a version of the editions asks for and nobody has said.</summary>
internal static class SheetFaults
{
    /// <summary>All that is lacking.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style of the version.</param>
    public static IEnumerable<Diagnostic> Of(Document document, Style style)
    {
        var words = style.ClassroomFor(document.FrontMatter);
        if (style.Sheet.Notes == NotesPlace.Glossary && EditionDocument.HasNotes(document) && words?.GlossaryHeading is null)
        {
            yield return Lacking("heading for a glossary", "glossary-heading");
        }

        if (style.Version.Answers && !document.FrontMatter.ClassWork.HasAnswers)
        {
            yield return DiagnosticCodes.TextWithoutAnswers.At(SourceSpan.Whole(document.SourceFile));
        }

        if ((style.Version.Questions == true || style.Version.Answers) && words?.QuestionsHeading is null)
        {
            yield return Lacking("heading for questions", "questions-heading");
        }

        Diagnostic Lacking(string part, string key) => DiagnosticCodes.SheetLacksPart.At(SourceSpan.Whole(document.SourceFile), style.Name, part, key);
    }
}
