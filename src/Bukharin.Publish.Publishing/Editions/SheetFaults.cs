using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>Reports what a version of the editions needs but the text does not have, such as answers.</summary>
internal static class SheetFaults
{
    /// <summary>The diagnostics for one version.</summary>
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
